package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every statement about tenant rows names their organization, so that a database distributed by
 * organization can route it, and so that the walls are the second line and not the first.
 */
class StatementsNameTheirOrganizationTest {

  private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+) \\(\\s*org_id");
  private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:select|update|delete from|insert into) [^\"]*)\"");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "static final String (\\w+) =\\s*(\"\"\"\\s*select.*?\"\"\");", Pattern.DOTALL);
  private static final Pattern STATEMENT =
      Pattern.compile("^\\s*(with|select|insert|update|delete)\\b.*", Pattern.DOTALL);

  @Test
  void everyStatementAboutTenantRowsNamesTheOrganization() throws IOException {
    var tables = tenantTables();
    var offenders = new ArrayList<String>();
    var seen = 0;
    for (var file : files("src/main/java", ".java")) {
      for (var statement : statements(Files.readString(file))) {
        if (mentionsAny(statement, tables)) {
          seen++;
          if (!statement.contains("org_id")) {
            offenders.add(
                file.getFileName() + ": " + statement.strip().lines().findFirst().orElse(""));
          }
        }
      }
    }
    assertThat(seen).as("statements read").isPositive();
    assertThat(offenders).isEmpty();
  }

  private static Set<String> tenantTables() throws IOException {
    var tables = new TreeSet<String>();
    for (var file : files("src/main/resources/db/migration", ".sql")) {
      var matcher = TABLE.matcher(Files.readString(file));
      while (matcher.find()) {
        tables.add(matcher.group(1));
      }
    }
    assertThat(tables).contains("bank_account", "audit_entry");
    return tables;
  }

  /** The statements of a source, each to the end of its expression, with constants put in place. */
  private static List<String> statements(String source) {
    var whole = withConstants(source);
    var found = new ArrayList<String>();
    for (var pattern : List.of(TEXT_BLOCK, LITERAL)) {
      var matcher = pattern.matcher(whole);
      while (matcher.find()) {
        if (STATEMENT.matcher(matcher.group(1)).matches()) {
          found.add(whole.substring(matcher.start(), whole.indexOf(';', matcher.end())));
        }
      }
    }
    return found;
  }

  /** A beginning of statements that is kept as a constant stands where it is used. */
  private static String withConstants(String source) {
    var whole = source;
    var matcher = CONSTANT.matcher(source);
    while (matcher.find()) {
      var declaration = matcher.group();
      whole = whole.replace(declaration, "");
      var use = "\\b" + matcher.group(1) + "\\b";
      whole = whole.replaceAll(use, Matcher.quoteReplacement(matcher.group(2)));
    }
    return whole;
  }

  private static boolean mentionsAny(String statement, Set<String> tables) {
    return tables.stream()
        .anyMatch(it ->
            Pattern.compile("\\b(from|join|into|update)\\s+" + it + "\\b")
                .matcher(statement)
                .find());
  }

  private static List<Path> files(String root, String ending) throws IOException {
    try (var walk = Files.walk(Path.of(root))) {
      return walk.filter(it -> it.toString().endsWith(ending)).toList();
    }
  }
}
