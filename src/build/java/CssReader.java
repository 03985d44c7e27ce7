import java.util.ArrayList;
import java.util.List;

/** Reads a stylesheet without nesting into its parts; comments and idle blanks are left behind. */
class CssReader {

  private final String css;
  private int at;

  CssReader(String css) {
    this.css = css.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  List<Css> read() {
    var parts = new ArrayList<Css>();
    while (true) {
      var start = at;
      var end = next("{};");
      var prelude = tidy(css.substring(start, Math.min(end, css.length())));
      at = end + 1;
      if (end >= css.length() || css.charAt(end) == '}') {
        return parts;
      }
      if (css.charAt(end) == ';') {
        parts.add(new Css.Statement(prelude + ";"));
      } else if (isGroup(prelude)) {
        parts.add(new Css.Group(prelude, read()));
      } else {
        var close = next("}");
        var body = split(css.substring(at, close), ';').stream().map(CssReader::tidied).toList();
        parts.add(new Css.Rule(prelude, body));
        at = close + 1;
      }
    }
  }

  private static boolean isGroup(String prelude) {
    return prelude.startsWith("@")
        && !prelude.startsWith("@font-face")
        && !prelude.startsWith("@page")
        && !prelude.startsWith("@property");
  }

  private int next(String ends) {
    return next(css, at, ends);
  }

  /** Where one of the characters comes next, outside quotes and parentheses. */
  private static int next(String css, int from, String ends) {
    var depth = 0;
    for (var i = from; i < css.length(); i++) {
      var sign = css.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (sign == '"' || sign == '\'') {
        i = closing(css, i, sign);
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      } else if (depth == 0 && ends.indexOf(sign) >= 0) {
        return i;
      }
    }
    return css.length();
  }

  private static int closing(String css, int open, char quote) {
    var i = open + 1;
    while (i < css.length() && css.charAt(i) != quote) {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** The pieces between the separators that stand outside quotes and parentheses. */
  static List<String> split(String text, char separator) {
    var pieces = new ArrayList<String>();
    var from = 0;
    while (from <= text.length()) {
      var end = next(text, from, String.valueOf(separator));
      var piece = tidy(text.substring(from, end));
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      from = end + 1;
    }
    return pieces;
  }

  private static String tidied(String declaration) {
    var colon = declaration.indexOf(':');
    return colon < 0
        ? declaration
        : declaration.substring(0, colon).strip() + ":" + declaration.substring(colon + 1).strip();
  }

  private static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
