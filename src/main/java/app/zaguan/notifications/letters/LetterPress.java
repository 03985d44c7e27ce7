package app.zaguan.notifications.letters;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.notifications.Letter;
import app.zaguan.shared.text.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a letter into words, in its addressee's language and the sender's zone. */
@Component
public class LetterPress {

  private final TemplateEngine templates;

  LetterPress(TemplateEngine templates) {
    this.templates = templates;
  }

  public Content print(Letter letter, Sender sender) {
    return Words.in(
        letter.language(),
        TimeZone.getTimeZone(sender.zone()),
        () -> {
          var page = page(letter, sender);
          return new Content(page.subject(), plain(page), html(page));
        });
  }

  private static LetterPage page(Letter letter, Sender sender) {
    var key = "mail." + letter.kind();
    var arguments = letter.arguments().toArray();
    var link = letter.link();
    return new LetterPage(
        oneLine(sender.name()),
        sender.colour(),
        sender.replyTo(),
        oneLine(t(key + ".subject", arguments)),
        oneLine(letter.name()),
        paragraphs(t(key + ".body", arguments)),
        link == null ? null : new LetterPage.Button(t(key + ".button", arguments), link),
        letter.confidential());
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
    return page.house() + "\n" + secret + reply + t("mail.sent-with");
  }
}
