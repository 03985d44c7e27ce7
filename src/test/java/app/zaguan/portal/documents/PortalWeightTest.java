package app.zaguan.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list costs a browser that was never here: the page and all that it asks for. */
@RunningApplication
class PortalWeightTest {

  private static final int MOST = 120_000;
  private static final Pattern INSIDE = Pattern.compile("url\\(['\"]?(/[^'\")]+)");

  @Autowired TestHouse houses;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired Browser browser;

  @Test
  void aColdListWeighsLittle() {
    var house = houses.found();
    var contact = papers.customer(house);
    for (var i = 0; i < 85; i++) {
      papers.issuedInvoice(house, contact, "100");
    }
    var customer = portal.signedIn(browser, house, contact);
    var list = portal.at(house, "/invoices");
    var plain = customer.get(list);
    assertThat(plain.all("#list tbody tr")).hasSize(80);

    customer.with("Accept-Encoding", "br, gzip");
    var weights = new LinkedHashMap<String, Integer>();
    weights.put(list, customer.fetch(list).bytes().length);
    weigh(customer, asked(plain), weights);

    assertThat(weights.values().stream().mapToInt(it -> it).sum())
        .as(weights.toString())
        .isLessThanOrEqualTo(MOST);
  }

  private static ArrayDeque<String> asked(app.zaguan.shared.SeenPage page) {
    var asked = new ArrayDeque<String>();
    page.all("link[href]:not([rel=canonical])").forEach(it -> asked.add(it.attr("href")));
    page.all("script[src], img[src]").forEach(it -> asked.add(it.attr("src")));
    return asked;
  }

  private static void weigh(
      Browser browser, ArrayDeque<String> asked, Map<String, Integer> weights) {
    while (!asked.isEmpty()) {
      var next = asked.poll();
      if (next.startsWith("/") && !weights.containsKey(next)) {
        weights.put(next, browser.fetch(next).bytes().length);
        if (next.endsWith(".css")) {
          inside(browser, next, asked);
        }
      }
    }
  }

  private static void inside(Browser browser, String sheet, ArrayDeque<String> asked) {
    var text = new String(browser.stranger().fetch(sheet).bytes(), StandardCharsets.UTF_8);
    var matcher = INSIDE.matcher(text);
    while (matcher.find()) {
      asked.add(matcher.group(1));
    }
  }
}
