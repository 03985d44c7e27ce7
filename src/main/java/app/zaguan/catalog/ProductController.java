package app.zaguan.catalog;

import static app.zaguan.identity.Area.CATALOGUE;
import static app.zaguan.identity.Level.EDIT;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import app.zaguan.shared.web.screen.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Products and services: listed, created, edited, put away. */
@Controller
class ProductController {

  private final Products products;
  private final Cataloguing cataloguing;
  private final ProductChoices choices;
  private final Notices notices;

  ProductController(
      Products products, Cataloguing cataloguing, ProductChoices choices, Notices notices) {
    this.products = products;
    this.cataloguing = cataloguing;
    this.choices = choices;
    this.notices = notices;
  }

  @GetMapping("/products")
  @Needs(area = CATALOGUE, level = VIEW)
  ModelAndView index(ProductListing listing, Member member) {
    var view = new ModelAndView("catalog/index", "listing", listing);
    view.addObject("products", products.list(listing.query()));
    view.addObject("currency", choices.house().currency());
    view.addObject("member", member);
    return view;
  }

  @GetMapping("/products/new")
  @Needs(area = CATALOGUE, level = EDIT)
  ModelAndView form(@RequestParam(defaultValue = "") String name, Member member) {
    var form = ProductForm.blank(name, choices.house().defaultTax());
    return page(null, form, Problems.none(), member, HttpStatus.OK);
  }

  @PostMapping("/products")
  @Needs(area = CATALOGUE, level = EDIT)
  ModelAndView create(
      ProductForm form, @RequestParam(defaultValue = "") String then, Member member) {
    try {
      cataloguing.add(form.details());
      notices.done("product.created", form.name());
      return new ModelAndView(
          then.equals("another") ? "redirect:/products/new" : "redirect:/products");
    } catch (Refused refused) {
      return refused(null, form, refused, member);
    }
  }

  @GetMapping("/products/{id}")
  @Needs(area = CATALOGUE, level = VIEW)
  ModelAndView show(@PathVariable ProductId id, Member member) {
    return facts("catalog/show", id, member);
  }

  @GetMapping("/products/{id}/sheet")
  @Needs(area = CATALOGUE, level = VIEW)
  ModelAndView sheet(@PathVariable ProductId id, Member member) {
    return facts("catalog/sheet", id, member);
  }

  @GetMapping("/products/{id}/edit")
  @Needs(area = CATALOGUE, level = EDIT)
  ModelAndView edit(@PathVariable ProductId id, Member member) {
    var form = ProductForm.of(products.get(id), choices.house().currency());
    return page(id, form, Problems.none(), member, HttpStatus.OK);
  }

  @PostMapping("/products/{id}")
  @Needs(area = CATALOGUE, level = EDIT)
  ModelAndView update(@PathVariable ProductId id, ProductForm form, Member member) {
    products.get(id);
    try {
      cataloguing.update(id, form.version(), form.details());
      notices.done("product.changed", form.name());
      return new ModelAndView("redirect:/products");
    } catch (Refused refused) {
      return refused(id, form, refused, member);
    } catch (Stale stale) {
      var theirs = products.get(id);
      var view =
          page(id, form.from(theirs.version()), Problems.none(), member, HttpStatus.CONFLICT);
      return view.addObject("theirs", theirs);
    }
  }

  @PostMapping("/products/{id}/archival")
  @Needs(area = CATALOGUE, level = EDIT)
  String archive(@PathVariable ProductId id) {
    cataloguing.archive(id);
    notices.done("product.archived", products.get(id).name());
    return "redirect:/products";
  }

  @PostMapping("/products/{id}/restoration")
  @Needs(area = CATALOGUE, level = EDIT)
  String restore(@PathVariable ProductId id) {
    cataloguing.restore(id);
    notices.done("product.restored", products.get(id).name());
    return "redirect:/products";
  }

  private ModelAndView facts(String name, ProductId id, Member member) {
    var view = new ModelAndView(name, "product", products.get(id));
    view.addObject("currency", choices.house().currency());
    view.addObject("member", member);
    return view;
  }

  private ModelAndView refused(
      @Nullable ProductId id, ProductForm form, Refused refused, Member member) {
    return page(id, form, refused.problems(), member, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(
      @Nullable ProductId id,
      ProductForm form,
      Problems problems,
      Member member,
      HttpStatus status) {
    var view = new ModelAndView("catalog/form", "form", form);
    view.addObject("id", id);
    view.addObject("problems", problems);
    view.addObject("taxes", choices.taxes(member.zone()));
    view.addObject("currency", choices.house().currency());
    view.setStatus(status);
    return view;
  }
}
