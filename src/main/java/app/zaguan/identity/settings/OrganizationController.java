package app.zaguan.identity.settings;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.identity.OrganizationKeeping;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.TaxChoices;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.doors.LocalPath;
import app.zaguan.shared.web.forms.Choice;
import app.zaguan.shared.web.screen.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organization's own data: what its documents carry, its look, its usual terms. */
@Controller
class OrganizationController {

  private static final String HERE = "/settings/organization";

  private final Organizations organizations;
  private final OrganizationKeeping keeping;
  private final ObjectProvider<TaxChoices> taxes;
  private final Notices notices;

  OrganizationController(
      Organizations organizations,
      OrganizationKeeping keeping,
      ObjectProvider<TaxChoices> taxes,
      Notices notices) {
    this.organizations = organizations;
    this.keeping = keeping;
    this.taxes = taxes;
    this.notices = notices;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/organization")
  ModelAndView edit(@RequestParam(defaultValue = HERE) String back) {
    var form = OrganizationForm.of(organizations.current());
    return page(form, back, Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/organization")
  ModelAndView update(OrganizationForm form, @RequestParam(defaultValue = HERE) String back) {
    try {
      offered(form);
      keeping.change(form.over(organizations.current()));
      notices.done("organization.saved");
      return new ModelAndView("redirect:" + LocalPath.or(back, HERE));
    } catch (Refused refused) {
      return page(form, back, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** Only taxes that are offered can be the usual ones. */
  private void offered(OrganizationForm form) {
    var problems = new Problems();
    if (!isAmong(taxes(), form.defaultTax())) {
      problems.add(Problem.at("defaultTax", "organization.tax.not-offered"));
    }
    if (!form.defaultWithholding().isEmpty()
        && !isAmong(withholdings(), form.defaultWithholding())) {
      problems.add(Problem.at("defaultWithholding", "organization.tax.not-offered"));
    }
    problems.orRefuse();
  }

  private static boolean isAmong(List<Choice> choices, String code) {
    return choices.isEmpty() || choices.stream().anyMatch(it -> it.value().equals(code));
  }

  private List<Choice> taxes() {
    return taxes.stream().flatMap(it -> it.taxes().stream()).toList();
  }

  private List<Choice> withholdings() {
    return taxes.stream().flatMap(it -> it.withholdings().stream()).toList();
  }

  private ModelAndView page(
      OrganizationForm form, String back, Problems problems, HttpStatus status) {
    var page = new OrganizationPage(form, LocalPath.or(back, HERE), taxes(), withholdings());
    return new ModelAndView(
        "identity/settings/organization", Map.of("page", page, "problems", problems), status);
  }
}
