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
      case Change.Up(var line) -> line > 1 ? "up:" + (line - 1) : "down:" + Math.max(line - 1, 0);
      case Change.Down(var line) -> line + 2 < last ? "down:" + (line + 1) : "up:" + (line + 1);
      case Change.Product(var line) -> "lines[" + line + "].quantity";
      case Change.Contact() -> "lines[0].name";
      case Change.Nothing() -> null;
    };
  }
}
