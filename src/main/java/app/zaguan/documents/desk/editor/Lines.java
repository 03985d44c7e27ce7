package app.zaguan.documents.desk.editor;

import java.util.ArrayList;
import java.util.List;

/** The sheet of lines being typed: it always ends in an empty one, so that typing never waits. */
final class Lines {

  private Lines() {}

  /**
   * The lines after a change of their order or number; a line that is not there changes nothing.
   */
  static List<LineForm> after(Change change, List<LineForm> lines) {
    return switch (change) {
      case Change.Remove(var line) when isIn(lines, line) -> without(lines, line);
      case Change.Up(var line, _) when line > 0 && isIn(lines, line) ->
          swapped(lines, line, line - 1);
      case Change.Down(var line, _) when isIn(lines, line + 1) -> swapped(lines, line, line + 1);
      case Change.Nothing(),
          Change.Add(),
          Change.Contact(),
          Change.Remove(_),
          Change.Up(_, _),
          Change.Down(_, _),
          Change.Product(_) ->
          lines;
    };
  }

  /** The lines with an empty one at the end. */
  static List<LineForm> ending(List<LineForm> lines, String tax) {
    var ending = new ArrayList<>(lines);
    if (ending.isEmpty() || !ending.getLast().isBlank()) {
      ending.add(LineForm.empty(tax));
    }
    return ending;
  }

  private static boolean isIn(List<LineForm> lines, int line) {
    return line >= 0 && line < lines.size();
  }

  private static List<LineForm> without(List<LineForm> lines, int line) {
    var left = new ArrayList<>(lines);
    left.remove(line);
    return left;
  }

  private static List<LineForm> swapped(List<LineForm> lines, int one, int other) {
    var swapped = new ArrayList<>(lines);
    swapped.set(one, lines.get(other));
    swapped.set(other, lines.get(one));
    return swapped;
  }
}
