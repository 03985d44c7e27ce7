package app.zaguan.shared.web.assets;

import app.zaguan.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An organization's colour as a stylesheet of a few variables, since pages carry no styles. */
@Controller
class BrandController {

  @GetMapping("/static/brand/{colour:[0-9a-f]{6}}.css")
  ResponseEntity<String> show(@PathVariable String colour) {
    var brand = BrandColour.of(colour).orElseThrow(() -> new NotFound(colour));
    return ResponseEntity.ok()
        .cacheControl(AssetsConfiguration.FOR_GOOD)
        .contentType(MediaType.valueOf("text/css"))
        .body(css(brand));
  }

  private static String css(BrandColour brand) {
    return ":root{--brand:#%s;--brand-ink:#%s;--brand-text:light-dark(#%s,#%s)}\n"
        .formatted(brand.hex(), brand.ink().hex(), brand.onWhite().hex(), brand.onNight().hex());
  }
}
