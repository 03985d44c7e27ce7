package app.zaguan.payments.pages;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.shared.Page;
import app.zaguan.shared.web.screen.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of payments.
 *
 * @param further whether it is not the first page
 */
public record Ledger(
    Page<Attempt> page,
    List<StaffTask> tasks,
    String q,
    State.@Nullable Name state,
    boolean further,
    boolean mayEdit) {

  public List<Tab> filters() {
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab(t("payment.list.all"), address(null, ""), state == null));
    for (var each : State.Name.values()) {
      if (each != State.Name.CREATED) {
        tabs.add(new Tab(t("payment.state", each), address(each, ""), state == each));
      }
    }
    return tabs;
  }

  /** Nothing was ever paid here. */
  public boolean whole() {
    return q.isEmpty() && state == null && !further;
  }

  public @Nullable String next() {
    return page.next() == null ? null : address(state, "&after=" + page.next());
  }

  private String address(State.@Nullable Name name, String more) {
    return "/payments?q="
        + URLEncoder.encode(q, StandardCharsets.UTF_8)
        + (name == null ? "" : "&state=" + name)
        + more;
  }
}
