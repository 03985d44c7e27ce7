package app.zaguan.bench.inside;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.printing.Printing;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The work of staff, done through the front doors. */
@Component
@ConditionalOnProperty("zaguan.bench")
class Works {

  private static final int LINES = 5;

  private final Books books;
  private final Here here;
  private final Drafting drafting;
  private final Invoicing invoicing;
  private final Documents documents;
  private final Printing printing;
  private final Sharing sharing;
  private final BeanFactory beans;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  Works(
      Books books,
      Here here,
      Drafting drafting,
      Invoicing invoicing,
      Documents documents,
      Printing printing,
      Sharing sharing,
      BeanFactory beans,
      JdbcClient db,
      TransactionTemplate transaction) {
    this.db = db;
    this.transaction = transaction;
    this.beans = beans;
    this.books = books;
    this.here = here;
    this.drafting = drafting;
    this.invoicing = invoicing;
    this.documents = documents;
    this.printing = printing;
    this.sharing = sharing;
  }

  /** Links to so many unpaid invoices, each to another one: the paths of their addresses. */
  List<String> links(int count) {
    return staff(() -> {
      var links = new ArrayList<String>();
      var query = DocumentQuery.of(DocumentType.INVOICE).sized(200);
      do {
        var page = documents.list(query);
        for (var row : page.rows()) {
          if (row.due().isPositive() && links.size() < count) {
            links.add(made(row.id()));
          }
        }
        query = query.after(page.next());
      } while (links.size() < count && query.after() != null);
      return links;
    });
  }

  String link(DocumentId document) {
    return staff(() -> made(document));
  }

  private String made(DocumentId document) {
    return URI.create(sharing.make(document, null, Permit.ACT).address()).getPath();
  }

  /** How often anything was printed since the start. */
  Object prints() {
    try {
      var printer = beans.getBean(Class.forName("app.zaguan.documents.printing.Printer"));
      var count = printer.getClass().getDeclaredMethod("prints");
      count.setAccessible(true);
      return count.invoke(printer);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Invoices of five lines, created and issued; those before are the warming up. */
  Map<String, Object> invoices(int count) {
    var contact = staff(() -> documents.get(some())).contact();
    staff(() -> IntStream.range(0, count).mapToObj(it -> invoice(contact)).toList());
    CountingConfiguration.begin();
    staff(() -> invoice(contact));
    var statements =
        CountingConfiguration.end().stream().filter(it -> !it.contains("tenant_begin")).count();
    var before = System.nanoTime();
    staff(() -> IntStream.range(0, count).mapToObj(it -> invoice(contact)).toList());
    var each = (System.nanoTime() - before) / 1e6 / count;
    return Map.of("statements", statements, "ms", "%.1f".formatted(each));
  }

  private DocumentId invoice(ContactId contact) {
    var lines =
        IntStream.range(0, LINES)
            .mapToObj(it -> DraftLine.of("Línea " + it, "2", "10.50", "iva-21"))
            .toArray(DraftLine[]::new);
    var id = drafting.draft(DocumentType.INVOICE, Draft.of(contact, lines));
    invoicing.issue(id);
    return id;
  }

  /** A draft is printed anew each time: processor time of the thread that prints. */
  Map<String, Object> pdfs(int count) {
    var contact = staff(() -> documents.get(some())).contact();
    var lines =
        IntStream.range(0, LINES)
            .mapToObj(it -> DraftLine.of("Línea " + it, "2", "10.50", "iva-21"))
            .toArray(DraftLine[]::new);
    var draft = staff(() -> drafting.draft(DocumentType.INVOICE, Draft.of(contact, lines)));
    prints(draft, count);
    var nanos = prints(draft, count);
    staff(() -> {
      drafting.discard(draft);
      return draft;
    });
    return Map.of("cpuMs", "%.1f".formatted(nanos / 1e6 / count));
  }

  /** On a thread of the platform: nobody knows the time of a virtual one. */
  private long prints(DocumentId draft, int count) {
    var work =
        new FutureTask<>(() -> {
          var threads = ManagementFactory.getThreadMXBean();
          var before = threads.getCurrentThreadCpuTime();
          for (var i = 0; i < count; i++) {
            staff(() -> printing.pdf(draft));
          }
          return threads.getCurrentThreadCpuTime() - before;
        });
    Thread.ofPlatform().start(work);
    try {
      return work.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  String plans() {
    return staff(() ->
        transaction.execute(status ->
            String.join(
                "\n",
                db.sql(
                        """
                        select custom_plans || ' for values, ' || generic_plans
                               || ' for all: '
                               || left(regexp_replace(statement, '\\s+', ' ', 'g'), 150)
                          from pg_prepared_statements
                         order by custom_plans desc
                        """)
                    .query(String.class)
                    .list())));
  }

  private DocumentId some() {
    return new DocumentId((UUID) books.world().get("steady"));
  }

  private <T> T staff(Supplier<T> work) {
    var world = books.world();
    var owner = new Actor(Actor.Kind.USER, (UUID) world.get("owner"), "Ana Soler", "127.0.0.1");
    var wall = Wall.staff(new OrganizationId((UUID) world.get("org")));
    return here.behind(wall, owner, work);
  }
}
