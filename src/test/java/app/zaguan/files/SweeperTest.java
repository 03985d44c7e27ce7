package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SweeperTest {

  @Autowired TestHouse houses;
  @Autowired Filing filing;
  @Autowired Sweeper sweeper;
  @Autowired Disk disk;
  @Autowired Clock clock;

  @Test
  void whatNobodyHoldsIsSweptAfterADay() throws IOException {
    var orphan = Disk.name(disk.keep(content()));

    age(orphan, Duration.ofHours(23));
    sweeper.sweep();
    assertThat(disk.place(orphan)).exists();

    age(orphan, Duration.ofHours(25));
    sweeper.sweep();
    assertThat(disk.place(orphan)).doesNotExist();
  }

  @Test
  void whatOneOrganizationStillHoldsStays() throws IOException {
    var content = content();
    var house = houses.found();
    var id = store(house, content);
    var kept = Disk.name(disk.keep(content));
    var other = houses.found();
    var others = store(other, content);
    discard(other, others);

    age(kept, Duration.ofDays(30));
    sweeper.sweep();

    assertThat(houses.as(house, () -> filing.read(id)).content()).isEqualTo(content);
    discard(house, id);
    sweeper.sweep();
    assertThat(disk.place(kept)).doesNotExist();
  }

  @Test
  void whatASweeperTookAwayBeforeItDiedComesBackIfItIsHeld() throws IOException {
    var content = content();
    var house = houses.found();
    var id = store(house, content);
    var name = Disk.name(disk.keep(content));
    age(name, Duration.ofDays(2));
    disk.takeAway(name);

    sweeper.sweep();

    assertThat(houses.as(house, () -> filing.read(id)).content()).isEqualTo(content);
  }

  @Test
  void whatIsStoredAgainIsYoungAgain() throws IOException {
    var content = content();
    var name = Disk.name(disk.keep(content));
    age(name, Duration.ofDays(2));
    disk.keep(content);

    sweeper.sweep();

    assertThat(disk.place(name)).exists();
  }

  private FileId store(House house, byte[] content) {
    return houses.as(house, () -> filing.store(content, "a.txt", "text/plain"));
  }

  private void discard(House house, FileId id) {
    houses.as(
        house,
        () -> {
          filing.discard(id);
          return id;
        });
  }

  private void age(String name, Duration age) throws IOException {
    Files.setLastModifiedTime(disk.place(name), FileTime.from(clock.instant().minus(age)));
  }

  private static byte[] content() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  }
}
