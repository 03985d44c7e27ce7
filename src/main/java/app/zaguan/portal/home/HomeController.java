package app.zaguan.portal.home;

import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The portal's first page. */
@Controller
class HomeController {

  private final HomePages pages;

  HomeController(HomePages pages) {
    this.pages = pages;
  }

  @ForCustomer
  @GetMapping("/p/{portal}")
  ModelAndView show(Customer customer) {
    return new ModelAndView("portal/home/show", "home", pages.of(customer));
  }
}
