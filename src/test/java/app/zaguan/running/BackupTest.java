package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/backup} wrote while people worked, {@code bin/restore} makes whole elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

  private static final String BACKUP = "app.zaguan.shared.database.Backup";
  private static final String RESTORE = "app.zaguan.shared.database.Restore";

  private Path room;
  private Path data;
  private Path file;
  private Node node;
  private Shop shop;
  private final List<String> before = new ArrayList<>();

  @BeforeAll
  void backUpWhileTheShopIsOpen(@TempDir Path made) {
    room = made;
    data = room.resolve("data");
    file = room.resolve("zaguan.zip");
    node = Node.start(data, List.of("--zaguan.sample=true", "--server.address=127.0.0.1"));
    shop = new Shop(node);
    before.add(shop.issued());
    before.add(shop.issued());
    assertThat(pdf(shop.ana(), before.getFirst())).startsWith("%PDF-");
    var said = whileOthersWrite(() -> Node.command(BACKUP, data, file));
    assertThat(said.status()).as(said.words()).isZero();
    assertThat(said.words()).contains("holds the secrets");
  }

  @AfterAll
  void close() {
    node.close();
  }

  private Node.Said whileOthersWrite(java.util.function.Supplier<Node.Said> work) {
    var done = new AtomicBoolean();
    var failure = new AtomicReference<Throwable>();
    try (var others = Executors.newSingleThreadExecutor()) {
      others.execute(() -> {
        try {
          while (!done.get()) {
            shop.issued();
          }
        } catch (RuntimeException | AssertionError e) {
          failure.set(e);
        }
      });
      var said = work.get();
      done.set(true);
      return said;
    } finally {
      assertThat(failure.get()).isNull();
    }
  }

  @Test
  void restoredIntoAnEmptyDirectoryEverythingIsThereAgain() throws IOException {
    var elsewhere = room.resolve("elsewhere");

    var said = Node.command(RESTORE, file, elsewhere);

    assertThat(said.status()).as(said.words()).isZero();
    assertThat(said.words()).containsPattern("[1-9]\\d* organizations, [1-9]\\d* documents");
    assertThat(mode(elsewhere.resolve("secret"))).isEqualTo("rw-------");
    try (var restored = Node.start(elsewhere, List.of())) {
      var again = new Shop(restored);
      for (var id : before) {
        assertThat(again.ana().get("/invoices/" + id).text()).contains("12,10");
      }
      assertThat(pdf(again.ana(), before.getFirst())).isEqualTo(pdf(shop.ana(), before.getFirst()));
      again.issued();
      assertThat(again.carmen().get("/p/levante/invoices").text()).contains("12,10");
    }
  }

  @Test
  void aDirectoryWhereSomethingIsIsLeftAlone() throws IOException {
    var used = Files.createDirectories(room.resolve("used"));
    Files.writeString(used.resolve("letter"), "mine");

    var said = Node.command(RESTORE, file, used);

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.words()).contains("is not empty");
    assertThat(used).isDirectoryContaining(it -> it.endsWith("letter"));
  }

  @Test
  void aBackupThatIsDamagedIsNotRestored() throws IOException {
    var bytes = Files.readAllBytes(file);
    var cut =
        Files.write(room.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    bytes[bytes.length / 2] ^= 1;
    var bent = Files.write(room.resolve("bent.zip"), bytes);

    for (var broken : List.of(cut, bent)) {
      var target = room.resolve("from-" + broken.getFileName());
      assertThat(Node.command(RESTORE, broken, target).status()).isNotZero();
      assertThat(target).isEmptyDirectory();
    }
  }

  @Test
  void nobodyElseMayReadABackup() throws IOException {
    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  void whereThereIsNoDatabaseThereIsNothingToBackUp() {
    var said = Node.command(BACKUP, room.resolve("nothing"), room.resolve("nothing.zip"));

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.words()).contains("no embedded database");
    assertThat(room.resolve("nothing.zip")).doesNotExist();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static String pdf(Browser browser, String id) {
    return new String(
        browser.fetch("/invoices/" + id + "/pdf").bytes(),
        java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
