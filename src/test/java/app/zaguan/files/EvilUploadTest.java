package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Wall;
import jakarta.servlet.ServletContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody uploads to hurt is refused in a sentence, and leaves nothing: no row, no file among
 * the stored ones, no file in the server's own folder.
 */
@RunningApplication
class EvilUploadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired Browser stranger;
  @Autowired Installation installation;
  @Autowired ServletContext server;
  @Autowired JdbcClient db;

  private House house;
  private Browser owner;

  @BeforeEach
  void signIn() {
    house = houses.found();
    owner = stranger.signedIn(house);
  }

  /** What there is of this house and on this disk. */
  private record Traces(int files, int imports, int rows, long onDisk) {}

  @Test
  void aZipBombIsNeitherAPictureNorATable() throws IOException {
    var bomb = zipBomb();
    assertThat(bomb).hasSizeLessThan(200_000);

    refused(() -> logo("logo.png", bomb), "Esto es una imagen y además otra cosa");
    refused(() -> contacts("contactos.csv", bomb), "Es una hoja de cálculo, no un CSV.");
  }

  @Test
  void aPictureOfTwentyThousandByTwentyThousandIsRefusedBeforeItIsUnpacked() throws IOException {
    var bomb = pngBomb(20_000);
    assertThat(bomb).hasSizeLessThan(200_000);

    var begun = Instant.now();
    refused(() -> logo("logo.png", bomb), "La imagen tiene demasiados píxeles");

    // to unpack it would take 400 million pixels
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif"})
  void aPictureThatIsAPageOrAProgramAsWellIsRefused(String format) throws IOException {
    var page = "<html><script>alert(document.domain)</script></html>";

    refused(
        () -> logo("logo." + format, after(picture(format), page.getBytes(StandardCharsets.UTF_8))),
        "Esto es una imagen y además otra cosa");
    // a GIF with a Java archive behind it
    refused(
        () -> logo("logo." + format, withArchive(format)), "Esto es una imagen y además otra cosa");
  }

  @Test
  void aPictureIsNoTable() throws IOException {
    refused(() -> contacts("contactos.csv", picture("png")), "El archivo no es de texto.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../x.csv", "..\\..\\x.csv", "/etc/cron.d/x.csv", "C:\\x.csv", "....//x.csv"})
  void aNameThatIsAWayIsNothingButAName(String name) throws IOException {
    var before = traces();

    var page = contacts(name.replace("\\", "\\\\"), "Nombre\nUna\n".getBytes());

    assertThat(page.path()).endsWith("/columns");
    assertThat(page.text()).contains("x.csv tiene 2 filas").doesNotContain("..", "etc", "C:");
    assertThat(traces().onDisk()).isEqualTo(before.onDisk());
  }

  @Test
  void aTableThatIsNoneIsRefused() throws IOException {
    refused(() -> contacts("a.csv", "Nombre\n\0\0\0\n".getBytes()), "El archivo no es de texto.");
    var endless = new byte[49 * 1024 * 1024];
    Arrays.fill(endless, (byte) 'a');
    refused(() -> contacts("a.csv", endless), "La línea 1 es demasiado larga");
    refused(() -> contacts("a.csv", new byte[55 * 1024 * 1024]), "pasa de 50 MB");
    refused(
        () -> contacts("a.csv", ("Nombre" + ";x".repeat(1_999) + "\n").getBytes()),
        "La línea 1 tiene 2.000 columnas, y caben 100.");
    // what was good before it is not kept either
    var late = "Nombre;Correo\n" + "Una;a@a.example\n".repeat(2_000) + "\"Dos;b@b.example\n";
    refused(() -> contacts("a.csv", late.getBytes()), "En la línea 2.002 se abren unas comillas");
    refused(() -> contacts("a.csv", "\n \n;;\n".getBytes()), "El archivo no tiene ninguna fila.");
    refused(() -> contacts("a.csv", new byte[0]), "Elige un archivo.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings/logo logo", "/contacts/imports file"})
  void anUploadThatIsCutHalfWayLeavesNothing(String where) throws IOException {
    var path = where.split(" ")[0];
    var field = where.split(" ")[1];
    var before = traces();

    try (var line = open(path, field, 5_000_000)) {
      line.getOutputStream().write(new byte[1_000_000]);
      line.getOutputStream().flush();
      // the server has begun to take it in
      await(() -> inServersFolder() > 0);
    }

    await(() -> traces().equals(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings/logo logo", "/contacts/imports file"})
  void anUploadThatIsShorterThanItSaysGetsAnAnswerAndLeavesNothing(String where)
      throws IOException {
    var before = traces();

    try (var line = open(where.split(" ")[0], where.split(" ")[1], 5_000)) {
      line.getOutputStream().write(new byte[1_000]);
      line.shutdownOutput();
      var answer = new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 4");
    }

    await(() -> traces().equals(before));
  }

  private void refused(Supplier<SeenPage> upload, String sentence) throws IOException {
    var before = traces();

    var page = upload.get();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains(sentence);
    await(() -> traces().equals(before));
  }

  private SeenPage logo(String name, byte[] content) {
    return owner
        .get("/settings/logo")
        .form("/settings/logo")
        .file("logo", name, "image/png", content)
        .submit();
  }

  private SeenPage contacts(String name, byte[] content) {
    return owner
        .get("/contacts/imports")
        .form("/contacts/imports")
        .file("file", name, "text/csv", content)
        .submit();
  }

  /** A request that says it is so long, up to where the file begins. */
  private Socket open(String path, String field, int length) throws IOException {
    var csrf = owner.get(path).one("[name=_csrf]").val();
    var address = URI.create(owner.address(path));
    var socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(10_000);
    var text =
        """
        POST %s HTTP/1.1
        Host: localhost:%d
        Cookie: %s
        Content-Type: multipart/form-data; boundary=line
        Content-Length: %d

        --line
        Content-Disposition: form-data; name="_csrf"

        %s
        --line
        Content-Disposition: form-data; name="%s"; filename="a.csv"
        Content-Type: text/csv

        """
            .formatted(path, address.getPort(), cookie(), length, csrf, field);
    socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private String cookie() {
    return sessions.open(house).split(";")[0];
  }

  private Traces traces() {
    try {
      return new Traces(
          count("stored_file"),
          count("contact_import"),
          count("contact_import_row"),
          files(installation.data().resolve("files")) + inServersFolder());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private long inServersFolder() {
    try {
      return files(((File) server.getAttribute(ServletContext.TEMPDIR)).toPath());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    } catch (java.io.UncheckedIOException goneMeanwhile) {
      return -1;
    }
  }

  private int count(String table) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select count(*) from " + table + " where org_id = :org")
                .param("org", house.organization().value())
                .query(Integer.class)
                .single());
  }

  private static void await(Supplier<Boolean> condition) {
    var end = Instant.now().plus(PATIENCE);
    while (!condition.get()) {
      assertThat(Instant.now()).as("it never happened").isBefore(end);
      Thread.onSpinWait();
    }
  }

  private static byte[] zipBomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (var i = 0; i < 100; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] archive() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      zip.write("Main-Class: Evil\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** A true PNG of one bit per pixel: 400 million white pixels in some fifty kilobytes. */
  private static byte[] pngBomb(int side) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var header = new ByteArrayOutputStream();
    var fields = new DataOutputStream(header);
    fields.writeInt(side);
    fields.writeInt(side);
    fields.write(new byte[] {1, 0, 0, 0, 0});
    chunk(out, "IHDR", header.toByteArray());
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (var i = 0; i < side; i++) {
        deflater.write(new byte[1 + side / 8]);
      }
    }
    chunk(out, "IDAT", packed.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] picture(String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED), format, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] withArchive(String format) {
    try {
      return after(picture(format), archive());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] after(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
