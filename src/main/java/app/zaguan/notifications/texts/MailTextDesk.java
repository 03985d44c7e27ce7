package app.zaguan.notifications.texts;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.Organizations;
import app.zaguan.notifications.EditableLetter;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailId;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.letters.LetterPage;
import app.zaguan.notifications.letters.LetterPress;
import app.zaguan.notifications.letters.Sender;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.text.Words;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an organization's mails say and how they are, and shows how they will look. */
@Service
@Transactional
class MailTextDesk {

  private static final int LONGEST_SIGNATURE = 500;

  private final MailTexts texts;
  private final Wording wording;
  private final LetterPress press;
  private final Mailing mailing;
  private final Organizations organizations;
  private final Auditing auditing;
  private final Here here;

  MailTextDesk(
      MailTexts texts,
      Wording wording,
      LetterPress press,
      Mailing mailing,
      Organizations organizations,
      Auditing auditing,
      Here here) {
    this.texts = texts;
    this.wording = wording;
    this.press = press;
    this.mailing = mailing;
    this.organizations = organizations;
    this.auditing = auditing;
    this.here = here;
  }

  /** The letter that is shown where none is named. */
  EditableLetter first() {
    return wording.letters().getFirst();
  }

  EditableLetter letter(String name) {
    return wording.letters().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound(name));
  }

  @Transactional(readOnly = true)
  public Set<String> own() {
    return texts.own(here.organization());
  }

  @Transactional(readOnly = true)
  public Manner manner() {
    return texts.of(here.organization(), "", Words.locale());
  }

  /** The words in use: its own, or the standard ones. */
  @Transactional(readOnly = true)
  public MailText text(EditableLetter letter, Locale language) {
    var own = texts.of(here.organization(), letter.name(), language).text();
    return own == null ? standard(letter, language) : own;
  }

  MailText standard(EditableLetter letter, Locale language) {
    return Words.in(
        language, java.util.TimeZone.getTimeZone("UTC"), () -> wording.standard(letter));
  }

  /** The mail with these words, to somebody made up. */
  @Transactional(readOnly = true)
  public LetterPage preview(MailTextForm form) {
    var editable = letter(form.letter());
    var house = organizations.current();
    var arguments = new ArrayList<Object>(editable.samples().get());
    arguments.set(editable.mentions().indexOf("business"), house.name());
    var sample =
        Letter.of(editable.kinds().getFirst())
            .to(Words.t("mail-text.sample-name"), "carmen@turia.example", form.spoken())
            .with(arguments.toArray())
            .link("https://");
    var manner = texts.of(here.organization(), "", form.spoken());
    return press.page(
        sample, Sender.of(house), new Manner(manner.replyTo(), manner.signature(), form.text()));
  }

  public void save(MailTextForm form) {
    var editable = letter(form.letter());
    form.problems(editable, wording).orRefuse();
    texts.save(here.organization(), editable.name(), form.spoken(), form.text());
    record("mail-text.changed", form);
  }

  public void reset(MailTextForm form) {
    texts.forget(here.organization(), letter(form.letter()).name(), form.spoken());
    record("mail-text.reset", form);
  }

  /** Where answers go and what stands beneath; nothing typed is the usual. */
  public void save(String replyTo, String signature) {
    var address = TypedText.orNull(replyTo);
    var lines = TypedText.lines(signature);
    new Problems()
        .unless(
            address == null || EmailAddress.read(address).isPresent(),
            "replyTo",
            "mail-text.reply-to.malformed")
        .unless(
            lines.length() <= LONGEST_SIGNATURE, "signature", "text.too-long", LONGEST_SIGNATURE)
        .orRefuse();
    texts.save(here.organization(), address, lines.isEmpty() ? null : lines);
    auditing.record("mail-text.changed", "mail_text", null, Map.of("what", "manner"));
  }

  /** Sends whoever asks a mail by the way that all take. */
  public MailId test(Member member) {
    var house = organizations.current().name();
    auditing.record("mail.tested", "mail", null, Map.of());
    var letter =
        Letter.of("mail.test").to(member.name(), member.email(), member.language()).with(house);
    return mailing.post(letter).orElseThrow();
  }

  private void record(String act, MailTextForm form) {
    auditing.record(
        act, "mail_text", null, Map.of("letter", form.letter(), "language", form.language()));
  }
}
