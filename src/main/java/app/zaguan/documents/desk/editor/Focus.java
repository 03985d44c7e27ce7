package app.zaguan.documents.desk.editor;

import org.jspecify.annotations.Nullable;

/** Where one goes on typing after a change; nowhere else where the change keeps one's place. */
final class Focus {

  private Focus() {}

  static @Nullable String after(Change change, DraftForm form) {
    var last = form.lines().size() - 1;
    return switch (change) {
      case Change.Add() -> "lines[" + last + "].name";
      case Change.Remove(var line) -> "lines[" + Math.min(line, last) + "].name";
      case Change.Up(var line, var field) when field != null ->
          field(form, Math.clamp(line - 1, 0, last), field);
      case Change.Up(var line, _) ->
          line > 1 ? "up:" + (line - 1) : "down:" + Math.max(line - 1, 0);
      case Change.Down(var line, var field) when field != null ->
          field(form, Math.clamp(line + 1, 0, last), field);
      case Change.Down(var line, _) -> line + 2 < last ? "down:" + (line + 1) : "up:" + (line + 1);
      case Change.Product(var line) -> "lines[" + line + "].quantity";
      case Change.Contact() -> "lines[0].name";
      case Change.Nothing() -> null;
    };
  }

  /** The field of a line that moved with what was typed in it; blank details are not on show. */
  private static String field(DraftForm form, int line, String field) {
    var isHidden = field.equals("details") && form.lines().get(line).details().isBlank();
    return "lines[" + line + "]." + (isHidden ? "name" : field);
  }
}
