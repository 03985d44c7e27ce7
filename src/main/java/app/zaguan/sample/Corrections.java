package app.zaguan.sample;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.documents.drafting.DraftCorrection;
import app.zaguan.sample.SampleHouses.House;
import app.zaguan.sample.SampleProducts.Article;
import java.util.List;

/** What went wrong now and then, and how it was put right: one credit note of each kind. */
final class Corrections {

  private final SamplePapers papers;
  private final SampleTime time;

  Corrections(SamplePapers papers, SampleTime time) {
    this.papers = papers;
    this.time = time;
  }

  /** Some of it came back: credited by differences, the rest was paid. */
  void returned(House house, ContactId contact, String email, List<Article> shelf) {
    var invoice =
        time.daysAgo(
            house,
            75,
            () ->
                papers.invoice(
                    contact, email, List.of(shelf.get(2).times(10), shelf.get(5).times(6))));
    time.daysAgo(
        house,
        70,
        () ->
            papers.creditNote(
                invoice,
                by(
                    CorrectionKind.DIFFERENCES,
                    CorrectionReason.RETURN,
                    "Devuelven 2 sin abrir.",
                    invoice),
                List.of(shelf.get(5).times(2)),
                email));
    time.daysAgo(house, 64, () -> papers.paid(invoice));
  }

  /** The price was not the agreed one: the credit note says how it should have been. */
  void mistaken(House house, ContactId contact, String email, List<Article> shelf) {
    var invoice =
        time.daysAgo(
            house, 50, () -> papers.invoice(contact, email, List.of(shelf.get(3).times(5))));
    time.daysAgo(
        house,
        46,
        () ->
            papers.creditNote(
                invoice,
                by(
                    CorrectionKind.SUBSTITUTION,
                    CorrectionReason.DISCOUNT,
                    "Se pactó un 10 % de descuento.",
                    invoice),
                List.of(shelf.get(3).times(5).discounted("10")),
                email));
    time.daysAgo(house, 33, () -> papers.paid(invoice));
  }

  /** The order was called off: all of it is credited. */
  void undone(House house, ContactId contact, String email, List<Article> shelf) {
    var lines = List.of(shelf.get(8).times(1));
    var invoice = time.daysAgo(house, 19, () -> papers.invoice(contact, email, lines));
    time.daysAgo(
        house,
        17,
        () ->
            papers.creditNote(
                invoice,
                by(CorrectionKind.DIFFERENCES, CorrectionReason.UNDONE, "Pedido anulado.", invoice),
                lines,
                email));
  }

  private static DraftCorrection by(
      CorrectionKind kind, CorrectionReason reason, String words, DocumentId invoice) {
    return new DraftCorrection(kind, reason, words, List.of(invoice));
  }
}
