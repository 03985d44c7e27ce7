package app.zaguan.documents.comments;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.seeing.Seeing;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class CommentingTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Commenting commenting;
  @Autowired Comments comments;
  @Autowired Documents documents;
  @Autowired Seeing seeing;
  @Autowired Here here;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void bothSidesReadWhatBothSidesWrote() {
    var id = made.sentQuote(house, contact);
    made.asContact(house, () -> commenting.comment(id, "¿Incluye transporte?\r\n¿Cuándo?"));
    staff(() -> commenting.comment(id, "<b>Sí</b>"));

    var read =
        here.behind(
            Wall.portal(house.organization(), contact.value()),
            TestDocuments.CARMEN,
            () -> comments.of(id));

    assertThat(read)
        .extracting(Comment::body)
        .containsExactly("¿Incluye transporte?\n¿Cuándo?", "<b>Sí</b>");
    assertThat(read).extracting(Comment::isFromContact).containsExactly(true, false);
    assertThat(read).extracting(Comment::name).containsExactly("Carmen Ruiz", "Ana Soler");
  }

  @Test
  void aCommentIsNeitherEmptyNorABook() {
    var id = made.sentQuote(house, contact);

    assertThat(refusal(() -> staff(() -> commenting.comment(id, " \n "))))
        .isEqualTo("Escribe algo.");
    assertThat(refusal(() -> staff(() -> commenting.comment(id, "x".repeat(100_000)))))
        .isEqualTo("Un comentario tiene como mucho 5.000 caracteres y este tiene 100.000.");
  }

  @Test
  void aDraftIsNotCommented() {
    var id = made.draftQuote(house, contact);

    assertThat(refusal(() -> staff(() -> commenting.comment(id, "hola"))))
        .contains("Se comenta a partir del envío");
  }

  @Test
  void seenIsWrittenDownOnceAndOnlyForTheContact() {
    var id = made.sentQuote(house, contact);
    staff(() -> seeing.seen(id));
    assertThat(seen(id)).isFalse();

    made.asContact(house, () -> seeing.seen(id));
    made.asContact(house, () -> seeing.seen(id));

    assertThat(seen(id)).isTrue();
    assertThat(houses.as(house, () -> documents.history(id)))
        .filteredOn(it -> it.kind() == Happening.Kind.SEEN)
        .singleElement()
        .satisfies(it -> assertThat(it.actorName()).isEqualTo("Carmen Ruiz"));
  }

  @Test
  void theContactDoesNotReadWhatStaffDidAmongThemselves() {
    var id = made.sentQuote(house, contact);

    var read =
        here.behind(
            Wall.portal(house.organization(), contact.value()),
            TestDocuments.CARMEN,
            () -> documents.history(id));

    assertThat(read).extracting(Happening::kind).containsExactly(Happening.Kind.SENT);
    assertThat(houses.as(house, () -> documents.history(id)))
        .extracting(Happening::kind)
        .containsExactly(Happening.Kind.CREATED, Happening.Kind.SENT);
  }

  private boolean seen(DocumentId id) {
    return houses.as(house, () -> documents.get(id)).seenAt() != null;
  }

  private void staff(Runnable work) {
    here.behind(Wall.staff(house.organization()), house.actor(), work);
  }
}
