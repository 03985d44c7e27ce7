package app.zaguan.sample;

import static app.zaguan.sample.SampleContacts.at;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.identity.Role;
import app.zaguan.sample.SampleHouses.House;
import app.zaguan.sample.SampleProducts.Article;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Ferretería Levante: a hardware shop with eighteen months of history. */
@Component
@ConditionalOnProperty("zaguan.sample")
class Levante {

  /** The days before today on which Turia bought, and after how many it paid. */
  private static final int[][] BOUGHT = {
    {540, 31}, {512, 28}, {481, 34}, {449, 30}, {420, 27}, {391, 41}, {360, 30}, {333, 25},
    {301, 33}, {272, 29}, {243, 30}, {214, 36}, {182, 28}, {151, 31}, {124, 26}, {93, 30}
  };

  private static final String TURIA = "administracion@turia.example";
  private static final String PAU = "pau@albufera.example";

  private final SampleHouses houses;
  private final SampleContacts contacts;
  private final SampleProducts products;
  private final SamplePapers papers;
  private final Corrections corrections;
  private final SamplePortal portal;
  private final SampleTime time;

  Levante(
      SampleHouses houses,
      SampleContacts contacts,
      SampleProducts products,
      SamplePapers papers,
      SamplePortal portal,
      SampleTime time) {
    this.houses = houses;
    this.contacts = contacts;
    this.products = products;
    this.papers = papers;
    this.corrections = new Corrections(papers, time);
    this.portal = portal;
    this.time = time;
  }

  void fill() {
    var house = houses.levante();
    houses.join(house, "Bru Ferrer", "bru@levante.example", Role.SALES);
    var shelf = time.daysAgo(house, 545, products::hardware);
    var people = time.daysAgo(house, 545, this::people);
    history(house, people, shelf);
    today(house, people, shelf);
    time.daysAgo(house, 0, () -> admit(people));
  }

  /** Whom it deals with; those who sign in to the portal by name. */
  record People(
      ContactId turia,
      ContactId carmen,
      ContactId albufera,
      ContactId nervion,
      ContactId iker,
      ContactId cabanyal,
      ContactId miramar) {}

  private People people() {
    var turia =
        contacts.customer(
            "Construcciones Turia, S.A.",
            "A13585625",
            TURIA,
            "963 410 020",
            at("Avinguda del Port 210", "46023", "València", "València"));
    var carmen =
        contacts.person(turia, "Carmen Ruiz", "carmen@turia.example", "Administración", true);
    contacts.person(turia, "Jordi Pla", "jordi@turia.example", "Jefe de obra", false);
    var albufera =
        contacts.self(
            "Pau Marí Ferrandis",
            "Reformas Albufera",
            "54362315K",
            PAU,
            at("Carrer del Palmar 7", "46012", "València", "València"));
    var nervion =
        contacts.supplier(
            "Tornillería Nervión, S.A.",
            "A48123459",
            "pedidos@nervion.example",
            "944 120 300",
            at("Ribera de Deusto 41", "48014", "Bilbao", "Bizkaia"));
    var iker = contacts.person(nervion, "Iker Etxeberria", "iker@nervion.example", "Ventas", false);
    var cabanyal =
        contacts.customer(
            "Hotel Cabanyal, S.L.",
            "B46123782",
            "mantenimiento@cabanyal.example",
            "963 550 111",
            at("Carrer de la Reina 85", "46011", "València", "València"));
    var miramar =
        contacts.customer(
            "Comunidad de Propietarios Miramar 12",
            "H46332219",
            "presidencia@miramar.example",
            "600 123 456",
            at("Passeig Neptú 12", "46011", "València", "València"));
    return new People(turia, carmen, albufera, nervion, iker, cabanyal, miramar);
  }

  private void admit(People people) {
    portal.open(people.carmen(), "carmen@turia.example");
    portal.open(people.albufera(), PAU);
    portal.open(people.iker(), "iker@nervion.example");
  }

  private void history(House house, People people, List<Article> shelf) {
    for (var index = 0; index < BOUGHT.length; index++) {
      var order = basket(shelf, index);
      var day = BOUGHT[index][0];
      var invoice = time.daysAgo(house, day, () -> papers.invoice(people.turia(), TURIA, order));
      time.daysAgo(house, day - BOUGHT[index][1], () -> papers.paid(invoice));
    }
  }

  /** What the last weeks left open: the overdue, the nearly due, the waiting. */
  private void today(House house, People people, List<Article> shelf) {
    corrections.returned(house, people.turia(), TURIA, shelf);
    time.daysAgo(
        house,
        62,
        () ->
            papers.invoice(
                people.turia(), TURIA, List.of(shelf.get(3).times(14), shelf.get(12).times(16))));
    corrections.mistaken(house, people.albufera(), PAU, shelf);
    var ordered =
        time.daysAgo(
            house,
            40,
            () ->
                papers.invoice(
                    people.cabanyal(), "mantenimiento@cabanyal.example", basket(shelf, 4)));
    time.daysAgo(house, 2, () -> papers.announced(ordered));
    time.daysAgo(
        house,
        27,
        () ->
            papers.invoice(
                people.turia(), TURIA, List.of(shelf.get(9).times(120), shelf.get(13).times(2))));
    time.daysAgo(house, 20, () -> papers.invoice(people.albufera(), PAU, basket(shelf, 2)));
    corrections.undone(house, people.albufera(), PAU, shelf);
    var answered =
        time.daysAgo(
            house,
            14,
            () ->
                papers.quote(
                    people.miramar(),
                    "presidencia@miramar.example",
                    List.of(shelf.get(3).times(6), shelf.get(12).times(8))));
    time.daysAgo(house, 11, () -> papers.accepted(answered, "Amparo Gil"));
    time.daysAgo(
        house,
        9,
        () ->
            papers.quote(
                people.turia(),
                TURIA,
                List.of(shelf.get(7).times(4), shelf.get(6).times(10), shelf.get(10).times(12))));
    var discussed =
        time.daysAgo(
            house,
            5,
            () ->
                papers.quote(
                    people.turia(),
                    TURIA,
                    List.of(
                        shelf.get(4).times(30), shelf.get(8).times(3), shelf.get(13).times(1))));
    time.daysAgo(
        house,
        4,
        () ->
            papers.comment(
                discussed, "La pintura llega el martes. ¿Os la subimos a obra el miércoles?"));
    time.daysAgo(
        house,
        2,
        () ->
            papers.invoice(
                people.turia(), TURIA, List.of(shelf.get(0).times(25), shelf.get(1).times(40))));
    time.daysAgo(house, 1, () -> papers.quote(people.albufera(), PAU, basket(shelf, 7)));
    time.daysAgo(
        house, 0, () -> papers.draft(DocumentType.QUOTE, people.cabanyal(), basket(shelf, 5)));
  }

  /** Three articles off the shelf, others each time. */
  private static List<DraftLine> basket(List<Article> shelf, int index) {
    var goods = shelf.size() - 2;
    return List.of(
        shelf.get(index % goods).times(4 + index % 5),
        shelf.get((index + 3) % goods).times(2 + index % 7),
        shelf.get((index + 7) % goods).times(6 + index % 4));
  }
}
