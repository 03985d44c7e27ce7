package app.zaguan.shared.web.forms;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes the one sign out of what was typed that no database keeps and no person writes: NUL. */
@ControllerAdvice
class CleanText {

  @InitBinder
  void clean(WebDataBinder binder) {
    binder.registerCustomEditor(
        String.class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(@Nullable String text) {
            setValue(text == null ? null : text.replace("\u0000", ""));
          }
        });
  }
}
