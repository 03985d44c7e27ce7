package app.zaguan.notifications.texts;

import app.zaguan.notifications.EditableLetter;
import app.zaguan.shared.Problems;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.web.languages.Languages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of a mail as they were typed. */
public record MailTextForm(
    String letter, String language, String subject, String body, String button) {

  private static final int LONGEST_LINE = 150;
  private static final int LONGEST_BUTTON = 40;
  private static final int LONGEST_BODY = 5_000;

  /** What was not sent is empty. */
  public MailTextForm(
      @Nullable String letter,
      @Nullable String language,
      @Nullable String subject,
      @Nullable String body,
      @Nullable String button) {
    this.letter = Objects.requireNonNullElse(letter, "");
    this.language = Objects.requireNonNullElse(language, "");
    this.subject = TypedText.line(subject);
    this.body = TypedText.lines(body);
    this.button = TypedText.line(button);
  }

  static MailTextForm of(EditableLetter letter, Locale language, MailText text) {
    return new MailTextForm(
        letter.name(), language.getLanguage(), text.subject(), text.body(), text.button());
  }

  Locale spoken() {
    return Languages.known(language).orElse(Locale.of("es"));
  }

  MailText text() {
    return new MailText(subject, body, button);
  }

  /** What is wrong with it; it says all of it at once. */
  Problems problems(EditableLetter editable, Wording wording) {
    var problems = new Problems();
    check(problems, "subject", subject, LONGEST_LINE, editable, wording);
    check(problems, "body", body, LONGEST_BODY, editable, wording);
    check(problems, "button", button, LONGEST_BUTTON, editable, wording);
    return problems;
  }

  private static void check(
      Problems problems,
      String field,
      String text,
      int longest,
      EditableLetter editable,
      Wording wording) {
    problems.unless(!text.isEmpty(), field, "mail-text.missing");
    problems.unless(text.length() <= longest, field, "text.too-long", longest);
    var unknown = wording.unknown(editable, text);
    if (unknown != null) {
      var known = String.join("}, {", wording.mentions(editable));
      problems.unless(false, field, "mail-text.unknown", "{" + unknown + "}", "{" + known + "}");
    }
  }
}
