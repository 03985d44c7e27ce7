package app.zaguan.files;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.screen.Notices;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The organization's logo: hung up and taken down by its staff, seen by anyone it writes to. */
@Controller
class LogoController {

  private static final String PAGE = "redirect:/settings/logo";

  private final Logos logos;
  private final Notices notices;

  LogoController(Logos logos, Notices notices) {
    this.logos = logos;
    this.notices = notices;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/logo")
  ModelAndView edit() {
    return page(Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/logo")
  ModelAndView update(@RequestParam(required = false) @Nullable MultipartFile logo)
      throws IOException {
    try {
      logos.hang(content(logo));
      notices.done("logo.changed");
      return new ModelAndView(PAGE);
    } catch (Refused refused) {
      return page(atField(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping("/settings/logo/removal")
  String destroy() {
    logos.takeDown();
    notices.done("logo.removed");
    return PAGE;
  }

  /** Each logo has an address of its own, which never shows anything else. */
  @Open
  @GetMapping("/logo/{organization}/{file}")
  ResponseEntity<byte[]> show(@PathVariable UUID organization, @PathVariable UUID file) {
    var logo = logos.read(new OrganizationId(organization), new FileId(file));
    return ResponseEntity.ok()
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .contentType(MediaType.IMAGE_PNG)
        .body(logo.content());
  }

  /** Not read into memory before its size is known. */
  private static byte[] content(@Nullable MultipartFile logo) throws IOException {
    if (logo == null || logo.isEmpty()) {
      throw new Refused("logo.missing");
    }
    if (logo.getSize() > Filing.LIMIT) {
      throw Filing.tooBig();
    }
    return logo.getBytes();
  }

  private static Problems atField(Refused refused) {
    return new Problems(
        refused.problems().all().stream()
            .map(it -> new Problem("logo", it.key(), it.arguments()))
            .toList());
  }

  private static ModelAndView page(Problems problems, HttpStatus status) {
    return new ModelAndView("files/logo", Map.of("problems", problems), status);
  }
}
