package app.zaguan.shared.web.languages;

import app.zaguan.shared.web.doors.LocalPath;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A stranger's choice of language, kept by the browser. */
@Controller
class LanguageController {

  @Open
  @PostMapping("/language")
  String create(
      @RequestParam String language, @RequestParam String back, HttpServletResponse response) {
    Languages.known(language)
        .map(it -> cookie(it.getLanguage()))
        .ifPresent(it -> response.addHeader(HttpHeaders.SET_COOKIE, it.toString()));
    return "redirect:" + LocalPath.or(back, "/");
  }

  private static ResponseCookie cookie(String language) {
    return ResponseCookie.from(Languages.COOKIE, language)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(Duration.ofDays(365))
        .build();
  }
}
