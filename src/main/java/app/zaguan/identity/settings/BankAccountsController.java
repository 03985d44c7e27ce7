package app.zaguan.identity.settings;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.bank.Iban;
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
  private final Organizations organizations;
  private final Notices notices;

  BankAccountsController(BankAccounts accounts, Organizations organizations, Notices notices) {
    this.accounts = accounts;
    this.organizations = organizations;
    this.notices = notices;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/bank-accounts")
  ModelAndView index() {
    var form = new BankAccountForm("", "", organizations.current().legalName());
    return page(form, Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts")
  ModelAndView create(BankAccountForm form) {
    try {
      accounts.add(form.iban(), form.bic(), form.holder());
      notices.done("bank-account.added");
      return new ModelAndView(LIST);
    } catch (Refused refused) {
      return page(form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts/{id}/preference")
  String prefer(@PathVariable UUID id) {
    accounts.prefer(id);
    notices.done("bank-account.preferred-now");
    return LIST;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/bank-accounts/{id}/removal")
  String destroy(@PathVariable UUID id) {
    notices.done("bank-account.removed", new Iban(accounts.remove(id).iban()).printed());
    return LIST;
  }

  private ModelAndView page(BankAccountForm form, Problems problems, HttpStatus status) {
    var model = Map.of("accounts", accounts.all(), "form", form, "problems", problems);
    return new ModelAndView("identity/settings/bankAccounts", model, status);
  }
}
