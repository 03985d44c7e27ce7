package app.zaguan.shared.web.doors;

import app.zaguan.shared.web.assets.Assets;
import app.zaguan.shared.web.assets.BrandColour;
import app.zaguan.shared.web.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** The frame of a page that belongs to no house: errors at addresses that are nobody's. */
@Component
public class Strangers {

  public Screen frame(Hat.Frame frame) {
    return new Screen(
        frame.path(), frame.csrf(), frame.notice(), brand(), null, List.of(), "/language");
  }

  /** The frame of a page that nothing can be sent from. */
  public Screen lost(String path) {
    return new Screen(path, new Screen.Csrf("_csrf", ""), null, brand(), null, List.of(), null);
  }

  private static Screen.Brand brand() {
    return new Screen.Brand("Zaguán", "/", BrandColour.HOUSE.css(), Assets.asset("icon.svg"));
  }
}
