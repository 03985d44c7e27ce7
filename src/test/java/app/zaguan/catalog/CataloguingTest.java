package app.zaguan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class CataloguingTest {

  @Autowired TestHouse houses;
  @Autowired Cataloguing cataloguing;
  @Autowired Products products;

  @Test
  void aProductIsReadAsItWasWritten() {
    var house = houses.found();
    var details = screw("TOR-001", "0.012345");

    var id = houses.as(house, () -> cataloguing.add(details));

    assertThat(houses.as(house, () -> products.get(id)).details()).isEqualTo(details);
  }

  @Test
  void aSkuIsTakenWhateverItsCapitals() {
    var house = houses.found();
    houses.as(house, () -> cataloguing.add(screw("TOR-001", "1")));

    assertThatThrownBy(() -> houses.as(house, () -> cataloguing.add(screw("tor-001", "2"))))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problems().at("sku")).isPresent());
  }

  @Test
  void itIsFoundBySkuAndByName() {
    var house = houses.found();
    var id = houses.as(house, () -> cataloguing.add(screw("TOR-001", "1")));

    for (var typed : new String[] {"tor001", "TOR-0", "tornillo galv"}) {
      var found = houses.as(house, () -> products.search(typed, 5));
      assertThat(found).as(typed).extracting(Product::id).containsExactly(id);
    }
  }

  static ProductDetails screw(String sku, String price) {
    return new ProductDetails(
        ProductKind.PRODUCT,
        sku,
        "Tornillo galvanizado 4×40",
        "Caja de 200",
        "caja",
        new BigDecimal(price),
        "iva-21");
  }
}
