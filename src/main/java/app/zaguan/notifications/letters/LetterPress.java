package app.zaguan.notifications.letters;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.notifications.EditableLetter;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.texts.MailText;
import app.zaguan.notifications.texts.MailTexts;
import app.zaguan.notifications.texts.Manner;
import app.zaguan.notifications.texts.Wording;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.text.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a letter into words, in its addressee's language and the sender's zone. */
@Component
public class LetterPress {

  private final TemplateEngine templates;
  private final MailTexts texts;
  private final Wording wording;

  LetterPress(TemplateEngine templates, MailTexts texts, Wording wording) {
    this.templates = templates;
    this.texts = texts;
    this.wording = wording;
  }

  public Printed print(Letter letter, Sender sender) {
    var page = page(letter, sender, manner(letter, sender));
    var content = in(letter, sender, () -> new Content(page.subject(), plain(page), html(page)));
    return new Printed(page.replyTo(), content);
  }

  /** The letter as it will be read. */
  public LetterPage page(Letter letter, Sender sender) {
    return page(letter, sender, manner(letter, sender));
  }

  /** The same in some manner that is only being thought of. */
  public LetterPage page(Letter letter, Sender sender, Manner manner) {
    return in(letter, sender, () -> written(letter, sender, manner));
  }

  private Manner manner(Letter letter, Sender sender) {
    var name = wording.of(letter).map(EditableLetter::name).orElse("");
    return sender.organization().equals(OrganizationId.INSTALLATION)
        ? Manner.USUAL
        : texts.of(sender.organization(), name, letter.language());
  }

  private static <T> T in(Letter letter, Sender sender, Supplier<T> work) {
    return Words.in(letter.language(), TimeZone.getTimeZone(sender.zone()), work);
  }

  private LetterPage written(Letter letter, Sender sender, Manner manner) {
    var text = text(letter, manner);
    var link = letter.link();
    var signature = manner.signature();
    return new LetterPage(
        oneLine(sender.name()),
        sender.colour(),
        manner.replyTo() == null ? sender.replyTo() : manner.replyTo(),
        oneLine(text.subject()),
        oneLine(letter.name()),
        paragraphs(text.body()),
        link == null ? null : new LetterPage.Button(oneLine(text.button()), link),
        letter.confidential(),
        signature == null ? List.of() : signature.lines().map(String::strip).toList());
  }

  /** The organization's own words, or else the module's; a message of the sender's comes first. */
  private MailText text(Letter letter, Manner manner) {
    var own = manner.text();
    var editable = wording.of(letter);
    if (own != null && editable.isPresent()) {
      var filled = wording.filled(editable.get(), own, letter);
      return Wording.isPersonal(letter)
          ? new MailText(
              filled.subject(),
              letter.arguments().getLast() + "\n\n" + filled.body(),
              filled.button())
          : filled;
    }
    var key = "mail." + letter.kind();
    var arguments = letter.arguments().toArray();
    return new MailText(
        t(key + ".subject", arguments),
        t(key + ".body", arguments),
        letter.link() == null ? "" : t(key + ".button", arguments));
  }

  /** A name or a subject is one line: a second one would be a header of somebody else's making. */
  public static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static List<List<String>> paragraphs(String body) {
    return Stream.of(body.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*\n+"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(it -> it.lines().map(String::strip).toList())
        .toList();
  }

  private String html(LetterPage page) {
    var output = new StringOutput();
    templates.render("notifications/letter.jte", page, output);
    return output.toString();
  }

  private static String plain(LetterPage page) {
    var greeting =
        page.name().isEmpty() ? t("mail.greeting.nobody") : t("mail.greeting", page.name());
    var body =
        page.paragraphs().stream()
            .map(it -> String.join("\n", it))
            .collect(Collectors.joining("\n\n"));
    var button = page.button();
    var link = button == null ? "" : "\n\n" + button.label() + ":\n" + button.address();
    return greeting + "\n\n" + body + link + "\n\n-- \n" + foot(page) + "\n";
  }

  private static String foot(LetterPage page) {
    var secret = page.secret() ? t("mail.secret") + "\n" : "";
    var replyTo = page.replyTo();
    var reply = replyTo == null ? "" : t("mail.reply", page.house(), replyTo) + "\n";
    var signed = page.signature().isEmpty() ? "" : String.join("\n", page.signature()) + "\n";
    return page.house() + "\n" + signed + secret + reply + t("mail.sent-with");
  }
}
