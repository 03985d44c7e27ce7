package app.zaguan.documents.desk.editor;

/**
 * What the editor redraws beside the fields that are being typed in.
 *
 * @param filled the line that was filled from a product; -1 if none
 * @param added the empty line that the sheet now ends in and the reader does not have; -1 if none
 * @param isAgreed whether the head was filled with what is agreed with a contact
 */
public record SketchPage(EditorPage editor, int filled, int added, boolean isAgreed) {

  static SketchPage of(EditorPage editor, Change change, int linesTyped) {
    var lines = editor.form().lines().size();
    var filled = change instanceof Change.Product(var line) && line < linesTyped ? line : -1;
    return new SketchPage(
        editor, filled, lines > linesTyped ? lines - 1 : -1, change instanceof Change.Contact);
  }
}
