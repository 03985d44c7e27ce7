package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.walls.Belongings.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address has one spelling. Written in another way it leads nowhere, even for those who may
 * go there: so that no door is passed by whoever spells its address as the door does not expect.
 */
@RunningApplication
class SpellingsTest {

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          it -> "/%" + Integer.toHexString(it.charAt(1)) + it.substring(2),
          it ->
              it.substring(0, it.length() - 1)
                  + "%"
                  + Integer.toHexString(it.charAt(it.length() - 1)),
          it -> "/" + it,
          it -> it + ";x=1",
          it -> "/." + it,
          it -> "/p/.." + it,
          it -> it.replaceFirst("(.)/", "$1//"));

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired Belongings belongings;
  @Autowired Browser browser;

  @Test
  void anAddressSpeltOtherwiseLeadsNowhereWhoeverAsks() {
    var house = houses.found();
    var things = belongings.of(house);
    var customer = portal.signedIn(browser, house, things.contact());
    var visitors = List.of(browser.stranger(), browser.signedIn(house), customer);
    var wrong = new ArrayList<String>();
    for (var route : Route.all(mapping)) {
      var address = route.address(it -> standing(it, house, things));
      if (route.method().equals("GET") && !route.under("/static/") && address.length() > 1) {
        for (var spelling : SPELLINGS) {
          for (var visitor : visitors) {
            var spelt = spelling.apply(address);
            var status = spelt.equals(address) ? 404 : visitor.fetch(spelt).status();
            if (status != 404 && status != 400) {
              wrong.add(spelt + " answered " + status);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String standing(String place, House house, Things things) {
    if (place.endsWith("{portal}")) {
      return portal.at(house, "").substring("/p/".length());
    }
    return things.places().getOrDefault(place, UUID.randomUUID().toString());
  }
}
