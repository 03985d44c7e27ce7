package app.zaguan.bench;

import java.io.IOException;
import java.util.Map;

/** A running application and those who look at it. */
final class Subject implements AutoCloseable {

  private static final String PASSWORD = "paseo-maritimo-25";

  private final Application application;
  private final Map<String, String> world;
  private final Guest staff;

  Subject(Application application) throws IOException {
    this.application = application;
    this.world = application.ask("/bench/world");
    this.staff = staff();
  }

  Application application() {
    return application;
  }

  String portal() {
    return "/p/" + world.get("portal");
  }

  int invoices() {
    return Integer.parseInt(String.valueOf(world.get("invoices")));
  }

  /** An unpaid invoice of the contact in this place. */
  String invoice(int place) {
    return "/invoices/" + world.get(place == 0 ? "first" : "steady");
  }

  Guest staff() throws IOException {
    var guest = new Guest(application.port());
    guest.submit(
        guest.get("/sign-in"),
        "/sign-in",
        Map.of("email", "ana@medida.example", "password", PASSWORD));
    guest.get("/");
    return guest;
  }

  /** The contact in this place, signed in to the portal. */
  Guest customer(int place) throws IOException {
    var guest = new Guest(application.port());
    var email = "cliente%04d@medida.example".formatted(place + 1);
    var door = portal() + "/sign-in";
    guest.submit(guest.get(door), "/sign-in", Map.of("email", email, "password", PASSWORD));
    guest.get(portal());
    return guest;
  }

  /** Somebody who opened a link, and the document's address. */
  Guest.Seen opened(Guest guest, String link) throws IOException {
    return guest.get(link);
  }

  Guest ana() {
    return staff;
  }

  @Override
  public void close() throws IOException {
    staff.close();
    application.close();
  }
}
