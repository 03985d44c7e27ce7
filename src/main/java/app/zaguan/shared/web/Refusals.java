package app.zaguan.shared.web;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import app.zaguan.shared.text.Words;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns the ways to say no into answers; a form that can show its own refusal catches it before.
 */
@ControllerAdvice
class Refusals {

  @ExceptionHandler
  ModelAndView refused(Refused refused) {
    var sentences = refused.problems().all().stream().map(Words::t).toList();
    return new ModelAndView(
        "shared/refused", Map.of("sentences", sentences), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound notFound) {
    return ErrorPage.page(HttpStatus.NOT_FOUND);
  }

  /** An id in the address that is no id names nothing. */
  @ExceptionHandler
  ModelAndView notAnId(MethodArgumentTypeMismatchException mismatch) {
    return ErrorPage.page(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler
  ModelAndView stale(Stale stale) {
    return ErrorPage.page(HttpStatus.CONFLICT);
  }
}
