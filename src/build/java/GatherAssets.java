import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers what browsers fetch beside the pages: one stylesheet, one script and the typeface, each
 * under a name that carries the hash of its content, beside its compressed forms. Runs at build;
 * {@code assets.properties} tells the application the names.
 *
 * <p>Arguments: the project's folder and the folder of compiled classes.
 */
class GatherAssets {

  private static final String TABLER =
      "/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.css";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Path sources;
  private final Path target;
  private final TreeMap<String, String> names = new TreeMap<>();

  private GatherAssets(Path project, Path classes) {
    sources = project.resolve("src/main/resources");
    target = classes.resolve("static");
  }

  public static void main(String... arguments) throws Exception {
    var project = Path.of(arguments[0]);
    var gathering = new GatherAssets(project, Path.of(arguments[1]));
    var stamp = gathering.target.resolveSibling("assets.stamp");
    var now = gathering.fingerprint(project.resolve("src/build"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
      return;
    }
    gathering.gather();
    Files.writeString(stamp, now);
  }

  private void gather() throws Exception {
    empty(target);
    for (var font : files("assets/fonts", ".woff2")) {
      publish(font.getFileName().toString(), Files.readAllBytes(font), false);
    }
    publish("app.css", stylesheet().getBytes(StandardCharsets.UTF_8), true);
    publish("app.js", script().getBytes(StandardCharsets.UTF_8), true);
    for (var other : files("assets/public", "")) {
      publish(other.getFileName().toString(), Files.readAllBytes(other), true);
    }
    var lines = names.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue() + "\n");
    Files.writeString(
        target.resolveSibling("assets.properties"), lines.collect(Collectors.joining()));
  }

  private String stylesheet() throws IOException {
    var words = files("app/zaguan", ".jte");
    words.addAll(files("assets/js", ".js"));
    var css = new StringBuilder();
    var sheets = files("app/zaguan", "/paper.css"); // what the PDF is styled with too
    sheets.addAll(files("assets/css", ".css"));
    for (var file : sheets) {
      css.append(Files.readString(file)).append('\n');
    }
    var whole = new Stylesheet(library(TABLER), css.toString()).keepingOnly(text(words));
    for (var name : names.entrySet()) {
      whole = whole.replace("url(" + name.getKey() + ")", "url(" + name.getValue() + ")");
    }
    return whole;
  }

  private String script() throws IOException {
    var js = new StringBuilder(library(HTMX)).append('\n');
    for (var file : files("assets/js", ".js")) {
      js.append("{\n").append(Scripts.withoutComments(Files.readString(file))).append("}\n");
    }
    return js.toString();
  }

  private void publish(String name, byte[] content, boolean compressible) throws Exception {
    var hash = hash(content).substring(0, 10);
    var dot = name.lastIndexOf('.');
    var hashed = name.substring(0, dot) + "-" + hash + name.substring(dot);
    names.put(name, hashed);
    Files.createDirectories(target);
    Files.write(target.resolve(hashed), content);
    if (compressible) {
      Compression.beside(target.resolve(hashed), content);
    }
  }

  private List<Path> files(String folder, String ending) throws IOException {
    var start = sources.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var found = Files.walk(start)) {
      return found
          .filter(it -> Files.isRegularFile(it) && it.toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private String fingerprint(Path build) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    var inputs = files("assets", "");
    inputs.addAll(files("app/zaguan", ".jte"));
    inputs.addAll(files("app/zaguan", "/paper.css"));
    try (var programs = Files.walk(build)) {
      programs.filter(Files::isRegularFile).sorted().forEach(inputs::add);
    }
    for (var input : inputs) {
      digest.update(input.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(input));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String text(List<Path> files) throws IOException {
    var text = new StringBuilder();
    for (var file : files) {
      text.append(Files.readString(file)).append('\n');
    }
    return text.toString();
  }

  private static String library(String resource) throws IOException {
    try (var in = GatherAssets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var old = Files.list(folder)) {
      for (var file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String hash(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
