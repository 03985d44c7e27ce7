package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class FilingTest {

  private static final byte[] CONTENT = "Tornillos".getBytes(StandardCharsets.UTF_8);

  @Autowired TestHouse houses;
  @Autowired Filing filing;
  @Autowired Here here;

  @Test
  void whatIsStoredIsReadAgain() {
    var house = houses.found();

    var id = houses.as(house, () -> filing.store(CONTENT, "C:\\docs\\..\\lista.txt", "text/plain"));
    var file = houses.as(house, () -> filing.read(id));

    assertThat(file.content()).isEqualTo(CONTENT);
    assertThat(file.name()).isEqualTo("lista.txt");
    assertThat(file.size()).isEqualTo(CONTENT.length);
  }

  @Test
  void anotherOrganizationDoesNotSeeIt() {
    var id = houses.as(houses.found(), () -> filing.store(CONTENT, "lista.txt", "text/plain"));
    var other = houses.found();

    assertThatThrownBy(() -> houses.as(other, () -> filing.read(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void aContactSeesWhatWasPublishedToIt() {
    var house = houses.found();
    var contact = UUID.randomUUID();
    var document = UUID.randomUUID();
    var id = houses.as(house, () -> filing.store(CONTENT, "lista.txt", "text/plain"));
    var portal = Wall.portal(house.organization(), contact);

    assertThatThrownBy(() -> readBehind(portal, id)).isInstanceOf(NotFound.class);

    houses.as(
        house,
        () -> {
          filing.publish(id, contact, document);
          return id;
        });

    assertThat(readBehind(portal, id).content()).isEqualTo(CONTENT);
    assertThat(readBehind(Wall.link(house.organization(), contact, document), id).content())
        .isEqualTo(CONTENT);
    var anotherDocument = Wall.link(house.organization(), contact, UUID.randomUUID());
    assertThatThrownBy(() -> readBehind(anotherDocument, id)).isInstanceOf(NotFound.class);
    var anotherContact = Wall.portal(house.organization(), UUID.randomUUID());
    assertThatThrownBy(() -> readBehind(anotherContact, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aFileBeyondTheLimitIsRefused() {
    var house = houses.found();
    var tooMuch = new byte[(int) Filing.LIMIT + 1];

    assertThatThrownBy(() -> houses.as(house, () -> filing.store(tooMuch, "a.bin", "x/y")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("file.too-big");
  }

  @Test
  void anEmptyFileIsRefused() {
    var house = houses.found();

    assertThatThrownBy(() -> houses.as(house, () -> filing.store(new byte[0], "a.bin", "x/y")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("file.empty");
  }

  private StoredFile readBehind(Wall wall, FileId id) {
    return here.behind(wall, Actor.stranger("127.0.0.1"), () -> filing.read(id));
  }
}
