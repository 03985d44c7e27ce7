package app.zaguan.identity.settings;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.identity.banks.BankKeeping;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The bank accounts at which the organization is paid. */
@Controller
class BankAccountsController {

  private static final String LIST = "redirect:/settings/bank-accounts";

  private final BankAccounts accounts;
  private final BankKeeping keeping;
  private final Organizations organizations;
  private final Notices notices;

  BankAccountsController(
      BankAccounts accounts, BankKeeping keeping, Organizations organizations, Notices notices) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.organizations = organizations;
    this.notices = notices;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/bank-accounts")
  ModelAndView index() {
    var form = new BankAccountForm("", "", "", organizations.current().legalName());
    return page(form, Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts")
  ModelAndView create(BankAccountForm form) {
    try {
      keeping.add(form.name(), form.iban(), form.bic(), form.holder());
      notices.done("bank-account.added");
      return new ModelAndView(LIST);
    } catch (Refused refused) {
      return page(form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts/{id}/preference")
  String prefer(@PathVariable UUID id) {
    keeping.prefer(id);
    notices.done("bank-account.preferred-now");
    return LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts/{id}/removal")
  String destroy(@PathVariable UUID id) {
    notices.done("bank-account.removed", keeping.archive(id).printed());
    return LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts/{id}/restoration")
  String restore(@PathVariable UUID id) {
    notices.done("bank-account.restored", keeping.restore(id).printed());
    return LIST;
  }

  private ModelAndView page(BankAccountForm form, Problems problems, HttpStatus status) {
    var model =
        Map.of(
            "accounts",
            accounts.all(),
            "archived",
            accounts.archived(),
            "form",
            form,
            "problems",
            problems);
    return new ModelAndView("identity/settings/bankAccounts", model, status);
  }
}
