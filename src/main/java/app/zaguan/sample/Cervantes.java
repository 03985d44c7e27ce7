package app.zaguan.sample;

import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Librería Cervantes: a second business, unrelated to the first. */
@Component
@ConditionalOnProperty("zaguan.sample")
class Cervantes {

  private final SampleHouses houses;
  private final SampleContacts contacts;
  private final SampleProducts products;
  private final SamplePapers papers;
  private final Here here;

  Cervantes(
      SampleHouses houses,
      SampleContacts contacts,
      SampleProducts products,
      SamplePapers papers,
      Here here) {
    this.houses = houses;
    this.contacts = contacts;
    this.products = products;
    this.papers = papers;
    this.here = here;
  }

  void fill() {
    var house = houses.cervantes();
    here.behind(Wall.staff(house.id()), house.owner(), this::write);
  }

  private void write() {
    var books = products.books();
    var place = SampleContacts.at("Calle Libreros 3", "28801", "Alcalá de Henares", "Madrid");
    var school =
        contacts.customer(
            "Colegio Complutense, S. Coop.",
            "F46001236",
            "compras@complutense.example",
            "918880000",
            place);
    papers.quote(
        school,
        "compras@complutense.example",
        List.of(books.get(0).times(60), books.get(1).times(5)));
    papers.invoice(school, "compras@complutense.example", List.of(books.get(2).times(8)));
  }
}
