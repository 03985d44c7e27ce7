package app.zaguan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The pages that are measured, each seen by whom it is for. */
final class Sights {

  /** What is another each time a page is made: the tokens of its forms. */
  private static final Pattern TOKEN = Pattern.compile("(name=\"(?:_csrf|once)\" value=\")[^\"]*");

  private static final Pattern ASKED =
      Pattern.compile("<(?:link[^>]* href|script[^>]* src|img[^>]* src)=\"(/[^\"]+)\"");
  private static final Pattern INSIDE = Pattern.compile("url\\(['\"]?(/[^'\")]+)");

  /** The contact that is the same in every world, as one searches for it. */
  private static final String STEADY = "jucar+0002";

  private Sights() {}

  /** The contact with most invoices where there are so many, as in the big world. */
  static List<Sight> all(Subject subject) throws IOException {
    return of(subject, 0);
  }

  /** The same page of the contact that has the same invoices in every world. */
  static Sight again(Subject subject, String name) throws IOException {
    return of(subject, 1).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Sight> of(Subject subject, int place) throws IOException {
    var port = subject.application().port();
    var customer = subject.customer(place);
    var bearer = new Guest(port);
    var document = subject.portal() + subject.invoice(place);
    var link =
        subject.application().lines("/bench/links?document=" + document.replaceAll(".*/", ""));
    bearer.get(link.getFirst());
    var staff = subject.staff();
    return List.of(
        new Sight("portal: list of 80 invoices", customer, subject.portal() + "/invoices"),
        new Sight("portal: home", customer, subject.portal()),
        new Sight("portal: invoice, signed in", customer, document),
        new Sight("portal: invoice, by link", bearer, document),
        new Sight("staff: list of invoices", staff, "/invoices"),
        new Sight(
            "staff: unpaid ones, largest first", staff, "/invoices?state=unpaid&sort=largest"),
        new Sight("staff: search among invoices", staff, "/invoices?q=" + STEADY),
        new Sight("staff: contacts, searched", staff, "/contacts?q=" + STEADY),
        new Sight("staff: first page", staff, "/"));
  }

  /** A page and who looks at it. */
  record Sight(String name, Guest guest, String path) {

    /** How many rows of a list it shows. */
    int rows() throws IOException {
      return guest.get(path).text().split("<tr", -1).length - 1;
    }

    byte[] request(String headers) {
      return guest.request("GET", path, headers, "");
    }

    /** Has the application keep what the page is made from; the page from memory is the same. */
    Sight keep(Application application) throws IOException {
      var key = name.replaceAll("[^a-z]", "");
      try (var wire = new Wire(application.port())) {
        wire.ask(request("X-Bench-Keep: " + key + "\r\n"), true);
        var real = wire.ask(request(""), true);
        var again = new Sight(name, guest, "/bench/memory/" + key);
        var memory = wire.ask(again.request(""), true);
        if (real.status() != 200 || !bare(real).equals(bare(memory))) {
          throw new IOException(name + " is not the same from memory: " + real.status());
        }
        if (!again.statements(application).equals("0")) {
          throw new IOException(name + " asks the database from memory too");
        }
        return again;
      }
    }

    /** What was kept, but behind the walls: its visitor is looked up, a transaction is empty. */
    Sight behindWalls() {
      return new Sight(name, guest, path.replace("/bench/memory/", "/bench/walls/"));
    }

    private static String bare(Wire.Answer answer) {
      return TOKEN.matcher(answer.text()).replaceAll("$1");
    }

    /** Without the preamble of each transaction and the look-up of who visits. */
    String statements(Application application) throws IOException {
      application.ask("/bench/count?on=true");
      guest.get(path);
      return String.valueOf(application.ask("/bench/count?on=false").get("statements"));
    }

    /** All bytes that a browser which was never here loads for it. */
    int cold(Application application) throws IOException {
      var bytes = 0;
      var done = new HashSet<String>();
      var asked = new ArrayDeque<String>();
      asked.add(path);
      try (var wire = new Wire(application.port())) {
        while (!asked.isEmpty()) {
          var next = asked.poll();
          if (done.add(next)) {
            var packed = guest.request("GET", next, "Accept-Encoding: br, gzip\r\n", "");
            bytes += wire.ask(packed, false).length();
            var plain = wire.ask(guest.request("GET", next, "", ""), true);
            var text = new String(plain.body(), StandardCharsets.UTF_8);
            var pattern = next.equals(path) ? ASKED : next.endsWith(".css") ? INSIDE : null;
            if (pattern != null) {
              pattern.matcher(text).results().forEach(it -> asked.add(it.group(1)));
            }
          }
        }
      }
      return bytes;
    }
  }
}
