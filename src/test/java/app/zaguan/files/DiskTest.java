package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import app.zaguan.shared.installation.Installation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path data;

  @Test
  void whatIsKeptCanBeRead() {
    var disk = disk();

    assertThat(disk.read(disk.keep(CONTENT))).isEqualTo(CONTENT);
  }

  @Test
  void aContentThatFindsNoPlaceIsRefusedAndLeavesNothing() throws IOException {
    Files.writeString(data.resolve("files"), "in the way");

    assertThatThrownBy(() -> disk().keep(CONTENT))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.problems().all().getFirst().toString()).contains("file.no-place"));

    assertThat(data).isDirectoryContaining(it -> it.endsWith("files"));
    assertThat(data.toFile().list()).hasSize(1);
  }

  /** The last step fails: the place is taken by what is no file. */
  @Test
  void aContentThatIsHalfwayThereIsTakenAwayAgain() throws IOException {
    var disk = disk();
    var name = Disk.name(disk.keep(CONTENT));
    Files.delete(disk.place(name));
    Files.createDirectories(disk.place(name).resolve("in-the-way"));

    assertThatThrownBy(() -> disk.keep(CONTENT)).isInstanceOf(Refused.class);

    try (var beside = Files.list(disk.place(name).getParent())) {
      assertThat(beside).containsExactly(disk.place(name));
    }
  }

  private Disk disk() {
    var database = new Installation.External(null, "", "", "", "", false);
    var url = URI.create("http://localhost");
    return new Disk(new Installation(url, data, false, null, false, null, database));
  }
}
