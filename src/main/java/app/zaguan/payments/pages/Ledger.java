package app.zaguan.payments.pages;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.contacts.Contact;
import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.attempts.PaymentSum;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.shared.Page;
import app.zaguan.shared.web.forms.Choice;
import app.zaguan.shared.web.screen.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of payments: what there is of what was asked for, and what waits for a person.
 *
 * @param contact whose payments these are; none where they are everybody's
 */
public record Ledger(
    Page<Attempt> page,
    List<PaymentSum> sums,
    List<StaffTask> tasks,
    Wanted wanted,
    @Nullable Contact contact,
    boolean mayEdit) {

  public List<Tab> filters() {
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab(t("payment.list.all"), wanted.with(null), wanted.state() == null));
    for (var each : State.Name.values()) {
      if (each != State.Name.CREATED) {
        tabs.add(new Tab(t("payment.state", each), wanted.with(each), wanted.state() == each));
      }
    }
    return tabs;
  }

  public List<Choice> methods() {
    return Stream.of("sandbox", "transfer", "cash", "card", "other")
        .map(it -> new Choice(it, PaymentLooks.method(it)))
        .toList();
  }

  /** Nothing was ever paid here. */
  public boolean whole() {
    return wanted.isEverything();
  }

  public @Nullable String next() {
    return page.next() == null ? null : wanted.after(page.next());
  }
}
