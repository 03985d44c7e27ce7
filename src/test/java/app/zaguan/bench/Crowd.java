package app.zaguan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Twenty who read and five who pay, for minutes; then the books must add up. */
final class Crowd {

  private static final int READERS = 20;
  private static final int PAYERS = 5;

  private final Path data;
  private final double minutes;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong paid = new AtomicLong();
  private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

  Crowd(Path data, double minutes) {
    this.data = data;
    this.minutes = minutes;
  }

  boolean run() throws IOException {
    try (var subject = new Subject(Application.measured(data))) {
      var application = subject.application();
      var links =
          new ConcurrentLinkedQueue<>(
              application.lines("/bench/links?count=" + Math.round(PAYERS * minutes * 60)));
      var readers = signedIn(subject);
      var until = System.nanoTime() + (long) (minutes * 60e9);
      var people = new ArrayList<Thread>();
      for (var reader : readers) {
        people.add(Thread.ofVirtual().start(() -> guarded(() -> read(subject, reader, until))));
      }
      for (var i = 0; i < PAYERS; i++) {
        people.add(Thread.ofVirtual().start(() -> guarded(() -> pay(subject, links, until))));
      }
      var warm = until - (long) (minutes * 48e9);
      while (System.nanoTime() < warm) {
        Application.pause(100);
      }
      var before = footprint(application);
      join(people);
      var after = footprint(application);
      Application.pause(5000);
      return told(before, after, application.ask("/bench/books"));
    }
  }

  private boolean told(long[] before, long[] after, Map<String, String> books) {
    System.out.printf("| 20 readers and 5 payers, %s minutes at `-Xmx512m` | |%n", minutes);
    System.out.println("| --- | --: |");
    System.out.printf("| pages read | %,d |%n", read.get());
    System.out.printf("| invoices paid | %,d |%n", paid.get());
    System.out.printf("| errors | %d |%n", errors.size());
    System.out.printf(
        "| heap in use after a collection, MB: after a fifth of it → at the end | %d → %d |%n",
        before[0] >> 20, after[0] >> 20);
    System.out.printf(
        "| memory of the process, MB: after a fifth of it → at the end | %d → %d |%n",
        before[1] >> 20, after[1] >> 20);
    for (var fault : List.of("unequal", "beyond", "told_twice", "gaps", "stuck")) {
      System.out.printf("| %s | %s |%n", MEANING.get(fault), books.get(fault));
    }
    errors.stream().limit(10).forEach(System.err::println);
    return errors.isEmpty()
        && paid.get() == Long.parseLong(String.valueOf(books.get("paid")))
        && MEANING.keySet().stream().allMatch(it -> "0".equals(books.get(it)))
        && after[0] < before[0] + (48L << 20);
  }

  private static final Map<String, String> MEANING =
      Map.of(
          "unequal", "invoices whose payments are not what was settled",
          "beyond", "payments that went beyond what was due",
          "told_twice", "invoices settled twice",
          "gaps", "years of a series with a gap or a double number",
          "stuck", "attempts without an end");

  /** A customer and a member of the staff, each with a browser. */
  private record Reader(Guest customer, Guest staff) {}

  /** Nobody comes all at once: they sign in one after the other, before the clock runs. */
  private static List<Reader> signedIn(Subject subject) throws IOException {
    var readers = new ArrayList<Reader>();
    for (var place = 0; place < READERS; place++) {
      readers.add(new Reader(subject.customer(place), subject.staff()));
    }
    return readers;
  }

  private void read(Subject subject, Reader reader, long until) throws IOException {
    try (var customer = reader.customer();
        var staff = reader.staff()) {
      var portal = subject.portal();
      while (System.nanoTime() < until) {
        for (var page : List.of(portal, portal + "/invoices", portal + "/invoices?show=pending")) {
          see(customer.get(page));
        }
        for (var page : List.of("/", "/invoices", "/contacts?q=turia", "/invoices?state=overdue")) {
          see(staff.get(page));
        }
      }
    }
  }

  private void see(Guest.Seen seen) {
    read.incrementAndGet();
    if (seen.answer().status() != 200) {
      errors.add(seen.path() + ": " + seen.answer().status());
    }
  }

  /** By a link, as from a mail; at the trial gateway; until the page says that it is paid. */
  private void pay(Subject subject, ConcurrentLinkedQueue<String> links, long until)
      throws IOException {
    while (System.nanoTime() < until) {
      var link = links.poll();
      if (link == null) {
        return;
      }
      try (var guest = new Guest(subject.application().port())) {
        var invoice = guest.get(link);
        see(invoice);
        var checkout = guest.submit(invoice, "/payments", Map.of("gateway", "sandbox"));
        see(checkout);
        var back = guest.submit(checkout, checkout.path(), Map.of("choice", "PAY"));
        see(back);
        paid.incrementAndGet();
      }
      Application.pause(1200);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void guarded(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      errors.add(e.toString());
    }
  }

  private static long[] footprint(Application application) throws IOException {
    var heap = Long.parseLong(String.valueOf(application.ask("/bench/heap").get("heap")));
    return new long[] {heap, application.residentBytes()};
  }

  private static void join(List<Thread> people) {
    for (var person : people) {
      try {
        person.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
