package app.zaguan.catalog;

import static app.zaguan.identity.Area.CATALOGUE;
import static app.zaguan.identity.Level.VIEW;

import app.zaguan.identity.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the pickers of products. */
@Controller
class ProductPickerController {

  private static final int OPTIONS = 8;

  private final Products products;
  private final ProductChoices choices;

  ProductPickerController(Products products, ProductChoices choices) {
    this.products = products;
    this.choices = choices;
  }

  @GetMapping("/products/options")
  @Needs(area = CATALOGUE, level = VIEW)
  ModelAndView index(@RequestParam(defaultValue = "") String q) {
    var view = new ModelAndView("catalog/options", "products", products.search(q, OPTIONS));
    view.addObject("currency", choices.house().currency());
    return view;
  }
}
