package app.zaguan.shared.text;

import java.util.regex.Pattern;

/** A jte template, of which only the HTML is wanted: expressions and control lines are skipped. */
class Jte {

  private static final Pattern WORDS = Pattern.compile("@(?:else|endif|endfor|endraw|raw)\\b");
  private static final Pattern LINES = Pattern.compile("@(?:import|param)\\b[^\\n]*");
  private static final Pattern CALLS = Pattern.compile("@(?:if|elseif|for|template[\\w.]*)\\s*\\(");

  private final String text;
  private final StringBuilder html = new StringBuilder();
  private int at;

  Jte(String text) {
    this.text = text;
  }

  String withoutCode() {
    html();
    return html.toString();
  }

  /** Copies HTML until the template or the content block ends. */
  private void html() {
    while (at < text.length() && text.charAt(at) != '`') {
      if (text.startsWith("<%--", at)) {
        at = text.indexOf("--%>", at) + 4;
      } else if (text.startsWith("${", at) || text.startsWith("!{", at)) {
        at += 2;
        code('}');
      } else if (text.startsWith("$unsafe{", at)) {
        at += 8;
        code('}');
      } else if (!skips(LINES) && !skips(WORDS) && !call()) {
        html.append(text.charAt(at++));
      }
    }
  }

  private boolean call() {
    if (!skips(CALLS)) {
      return false;
    }
    code(')');
    return true;
  }

  private boolean skips(Pattern pattern) {
    var found = pattern.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return false;
    }
    at = found.end();
    return true;
  }

  /** Skips Java up to its closing sign; content blocks inside it are HTML again. */
  private void code(char closing) {
    var depth = 0;
    while (at < text.length()) {
      var sign = text.charAt(at++);
      if (sign == '"') {
        string();
      } else if (sign == '@' && text.charAt(at) == '`') {
        at++;
        html.append('\n');
        html();
        html.append('\n');
        at++;
      } else if (sign == closing && depth == 0) {
        return;
      } else if ("({[".indexOf(sign) >= 0) {
        depth++;
      } else if (")}]".indexOf(sign) >= 0) {
        depth--;
      }
    }
  }

  private void string() {
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
