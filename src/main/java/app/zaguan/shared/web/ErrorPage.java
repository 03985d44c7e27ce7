package app.zaguan.shared.web;

import app.zaguan.shared.logs.RequestLog;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what went wrong, in the reader's language and without a word about the inside. */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  ModelAndView show(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
  }

  static ModelAndView page(HttpStatus status) {
    var model = Map.of("status", known(status), "request", String.valueOf(RequestLog.current()));
    return new ModelAndView("shared/error", model, status);
  }

  /** The statuses that have a sentence of their own. */
  private static int known(HttpStatus status) {
    return switch (status.value()) {
      case 403, 404, 409, 413, 503, 507 -> status.value();
      case 401 -> 403;
      default -> status.is4xxClientError() ? 400 : 500;
    };
  }
}
