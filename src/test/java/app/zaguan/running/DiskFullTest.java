package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.zaguan.shared.SeenPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk takes no more, while people work. The application's own: no file of its process may grow
 * over some kilobytes, which is a limit the system itself enforces. The database's: it lies on a
 * small disk of memory, which is filled to the last byte; that one takes a superuser of Linux.
 */
class DiskFullTest {

  private static final int SMALL = 4096;

  @TempDir Path folder;

  @Test
  void whatFindsNoPlaceIsRefusedInASentenceAndNothingOfItIsLeft() throws IOException {
    var data = folder.resolve("data");
    try (var cluster = new Cluster();
        var node = Node.start(data, sample(cluster))) {
      var shop = new Shop(node);
      var id = shop.issued();
      shop.ana().get("/settings/logo");
      var logo = shop.ana().form("/settings/logo").file("logo", "l.png", "image/png", picture());
      shop.ana().get("/contacts/imports");
      var imported =
          shop.ana().form("/contacts/imports").file("file", "c.csv", "text/csv", contacts());
      var files = all(data);
      var filled = cluster.count("select count(*)::int from stored_file");
      limit(node, Integer.toString(SMALL));

      for (var answer :
          List.of(
              shop.ana().fetch("/invoices/" + id + "/pdf"),
              shop.carmen().fetch("/p/levante/invoices/" + id + "/pdf"),
              shop.sendAsFarAsItGoes(shop.issued()))) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.text()).contains("en el disco no queda sitio");
      }
      for (var answer : List.of(logo.submit(), imported.submit())) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(507);
        assertThat(answer.text()).contains("El archivo no cabe en el disco");
      }
      assertThat(all(data)).isEqualTo(files);
      assertThat(cluster.count("select count(*)::int from stored_file")).isEqualTo(filled);
      assertThat(cluster.count("select count(*)::int from contact_import")).isZero();
      assertThat(shop.ana().get("/invoices/" + id).status()).isEqualTo(200);

      limit(node, "unlimited");
      assertThat(shop.ana().fetch("/invoices/" + id + "/pdf").bytes()).startsWith('%', 'P', 'D');
      shop.send(id);
    }
  }

  @Test
  void aDatabaseWithoutPlaceIsSaidToBeAwayAndLosesNothing() throws IOException {
    assumeTrue(isSuperuser(), "mounting a small disk takes a superuser");
    var disk = Files.createDirectory(folder.resolve("disk"));
    run("mount", "-t", "tmpfs", "-o", "size=700m,mode=0777", "tmpfs", disk.toString());
    try (var cluster = Cluster.in(disk.resolve("cluster"));
        var node = Node.start(folder.resolve("data"), sample(cluster))) {
      var shop = new Shop(node);
      shop.issued();
      var before = cluster.count(ISSUED);
      var filling = disk.resolve("filling");
      fill(filling);

      var end = issueUntilRefused(shop);
      assertThat(end.refused().status()).as(end.refused().toString()).isEqualTo(503);
      assertThat(end.refused().text()).contains("Volvemos enseguida");

      Files.delete(filling);
      Node.await("the page", () -> shop.ana().get("/invoices").status() == 200);
      shop.issued();
      // the step that was refused may have been the look at what was done
      var issued = before + end.issued() + 1;
      assertThat(cluster.count(ISSUED)).isBetween(issued, issued + 1);
      assertThat(cluster.count(GAPS)).isZero();
      assertThat(cluster.count(HALF_WRITTEN)).isZero();
    } finally {
      run("umount", disk.toString());
    }
  }

  private static final String ISSUED =
      "select count(*)::int from document where type = 'INVOICE' and state = 'ISSUED'";

  /** Years of a series in which a number is missing or given twice. */
  private static final String GAPS =
      """
      select count(*)::int
        from (select from document
               where type = 'INVOICE' and number is not null
               group by org_id, number_order / 1000000000
              having count(*) <> max(number_order % 1000000000)
                  or count(*) <> count(distinct number)) as gap
      """;

  /** Issued, and without what belongs to that: its lines, its balance, its paper, its history. */
  private static final String HALF_WRITTEN =
      """
      select count(*)::int
        from document d
       where d.type = 'INVOICE' and d.state = 'ISSUED'
         and (not exists (select from document_line l
                           where l.org_id = d.org_id and l.document_id = d.id and l.frozen)
           or not exists (select from document_balance b
                           where b.org_id = d.org_id and b.document_id = d.id)
           or not exists (select from document_revision r
                           where r.org_id = d.org_id and r.document_id = d.id)
           or not exists (select from document_event e
                           where e.org_id = d.org_id and e.document_id = d.id))
      """;

  /** How many invoices were issued until the disk was full, and how the next step was answered. */
  private record End(int issued, SeenPage refused) {}

  /** What the disk still holds in pages half used is used up first. */
  private static End issueUntilRefused(Shop shop) {
    for (var issued = 0; issued < 400; issued++) {
      var drafted =
          shop.ana()
              .get("/invoices/new")
              .form("/invoices")
              .with("contactText", "construcciones turia")
              .with("lines[0].name", "Tornillos ".repeat(40))
              .with("lines[0].unitPrice", "1")
              .submit();
      if (drafted.status() != 200) {
        return new End(issued, drafted);
      }
      var answer = shop.ana().form(drafted.path() + "/issuance").submit();
      if (answer.status() != 200) {
        return new End(issued, answer);
      }
    }
    throw new AssertionError("the disk never was full");
  }

  private static List<String> sample(Cluster cluster) {
    var own = Stream.of("--zaguan.sample=true", "--server.address=127.0.0.1");
    return Stream.concat(own, Cluster.settings(cluster.port()).stream()).toList();
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var block = new byte[1 << 16];
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private static void limit(Node node, String bytes) throws IOException {
    run("prlimit", "--pid", Long.toString(node.pid()), "--fsize=" + bytes + ":");
  }

  private static void run(String... command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(said).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSuperuser() {
    return System.getProperty("os.name").equals("Linux")
        && "root".equals(System.getProperty("user.name"));
  }

  private static List<Path> all(Path data) throws IOException {
    var kept = data.resolve("files");
    if (!Files.exists(kept)) {
      return List.of();
    }
    try (var files = Files.walk(kept)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A picture whose bytes cannot be packed below the limit. */
  private static byte[] picture() throws IOException {
    var picture =
        new java.awt.image.BufferedImage(120, 120, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var random = new java.util.Random(7);
    for (var x = 0; x < 120; x++) {
      for (var y = 0; y < 120; y++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    var bytes = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] contacts() {
    return ("nombre;email\n" + "Ferretería;a@b.example\n".repeat(SMALL / 10))
        .getBytes(StandardCharsets.UTF_8);
  }
}
