package app.zaguan.shared.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a reader that is given a line as long as a file before it has eaten all memory. */
final class LineLimit extends FilterReader {

  /** Far beyond any row of a hundred cells. */
  private static final int LONGEST = 200_000;

  private int sinceLast;

  LineLimit(Reader in) {
    super(new BufferedReader(in));
  }

  /** A row was read: the next one begins to count. */
  void another() {
    sinceLast = 0;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    var read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws Reached {
    sinceLast += read;
    if (sinceLast > LONGEST) {
      throw new Reached();
    }
  }

  static final class Reached extends IOException {

    private static final long serialVersionUID = 1;
  }
}
