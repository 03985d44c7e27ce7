package app.zaguan.shared.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** The frame of a page that belongs to no house: errors at addresses that are nobody's. */
@Component
public class Strangers {

  /** The product's own accent. */
  public static final String COLOUR = "#1f6f5c";

  public Screen frame(Hat.Frame frame) {
    return new Screen(
        frame.path(), frame.csrf(), frame.notice(), brand(), null, List.of(), "/language");
  }

  /** The frame of a page that nothing can be sent from. */
  Screen lost(String path) {
    return new Screen(path, new Screen.Csrf("_csrf", ""), null, brand(), null, List.of(), null);
  }

  private static Screen.Brand brand() {
    return new Screen.Brand("Zaguán", "/", COLOUR, Assets.asset("icon.svg"));
  }
}
