package app.zaguan.shared.csv;

import app.zaguan.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding a file is written: what its mark says, or else UTF-8 if all of it is that, or
 * else that of Windows in western Europe, in which Excel saves.
 *
 * @param mark how many bytes at its beginning only say so
 */
record CsvEncoding(Charset charset, int mark) {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int CHUNK = 64 * 1024;

  static CsvEncoding of(InputStream in) throws IOException {
    var head = in.readNBytes(4);
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new Refused("csv.spreadsheet");
    }
    if (begins(head, 0xff, 0xfe)) {
      return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(head, 0xfe, 0xff)) {
      return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
    }
    var mark = begins(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
    return new CsvEncoding(isUtf8(head, in) ? StandardCharsets.UTF_8 : WINDOWS, mark);
  }

  private static boolean begins(byte[] head, int... with) {
    for (var i = 0; i < with.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] head, InputStream in) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(CHUNK);
    var chars = CharBuffer.allocate(CHUNK);
    mustBeText(head, head.length);
    bytes.put(head);
    var holds = true;
    var chunk = new byte[CHUNK / 2];
    for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      mustBeText(chunk, read);
      if (holds) {
        bytes.put(chunk, 0, read);
        holds = decodes(decoder, bytes, chars, false);
      }
    }
    return holds && decodes(decoder, bytes, chars, true);
  }

  private static boolean decodes(
      CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
    bytes.flip();
    chars.clear();
    var result = decoder.decode(bytes, chars, end);
    bytes.compact();
    return !result.isError();
  }

  /** A picture, a program: no text has a zero byte. */
  private static void mustBeText(byte[] bytes, int length) {
    for (var i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        throw new Refused("csv.not-text");
      }
    }
  }
}
