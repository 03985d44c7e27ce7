import java.util.stream.Collectors;

/** Takes from our scripts what only their readers need: whole-line comments and indentation. */
class Scripts {

  static String withoutComments(String script) {
    return script
        .replaceAll("(?s)(?m)^\\s*/\\*.*?\\*/", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
