package app.zaguan.running;

import app.zaguan.shared.Browser;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import java.util.regex.Pattern;

/** The sample world at a node, used by its people through their browsers. */
final class Shop {

  private static final Pattern ID = Pattern.compile("/invoices/([0-9a-f-]{36})");

  private final Browser ana;
  private final Browser carmen;

  Shop(Node node) {
    ana = signIn(node.browser(), "/sign-in", "ana@levante.example");
    carmen = signIn(node.browser(), "/p/levante/sign-in", "carmen@turia.example");
  }

  static Browser signIn(Browser browser, String door, String email) {
    browser.get(door);
    var inside =
        browser.form(door).with("email", email).with("password", TestHouse.PASSWORD).submit();
    if (inside.status() != 200 || inside.path().equals(door)) {
      throw new AssertionError(email + " did not get in: " + inside);
    }
    return browser;
  }

  /** The seller. */
  Browser ana() {
    return ana;
  }

  /** The customer. */
  Browser carmen() {
    return carmen;
  }

  /** An invoice of 12.10 € to Carmen's company, not issued; gives its id. */
  String draft() {
    var page =
        ana.get("/invoices/new")
            .form("/invoices")
            .with("contactText", "construcciones turia")
            .with("lines[0].name", "Tornillos")
            .with("lines[0].quantity", "10")
            .with("lines[0].unitPrice", "1")
            .submit();
    var id = ID.matcher(page.path());
    if (!id.find()) {
      throw new AssertionError("not drafted: " + page);
    }
    return id.group(1);
  }

  SeenPage issue(String id) {
    return ana.get("/invoices/" + id).form("/invoices/" + id + "/issuance").submit();
  }

  /** From its page, where she is. */
  SeenPage issueHere(String id) {
    return ana.form("/invoices/" + id + "/issuance").submit();
  }

  /** By mail to Carmen; what is cut off meanwhile is only the page that would have said so. */
  SeenPage sendAsFarAsItGoes(String id) {
    var sending = "/invoices/" + id + "/sending";
    return ana.get(sending).form(sending).submit();
  }

  /** By mail to Carmen. */
  void send(String id) {
    var sending = "/invoices/" + id + "/sending";
    var page = sendAsFarAsItGoes(id);
    if (page.status() != 200 || page.path().equals(sending)) {
      throw new AssertionError("not sent: " + page);
    }
  }

  String issued() {
    var id = draft();
    issue(id);
    return id;
  }

  /** The page where Carmen pays it. */
  static String payments(String id) {
    return "/p/levante/invoices/" + id + "/payments";
  }
}
