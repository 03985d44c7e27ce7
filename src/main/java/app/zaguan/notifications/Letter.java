package app.zaguan.notifications;

import app.zaguan.files.FileId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its writer thinks of it: what kind, to whom, about what. Its words are messages of the
 * module that writes it, in the addressee's language, all with the same arguments:
 *
 * <ul>
 *   <li>{@code mail.<kind>.subject}
 *   <li>{@code mail.<kind>.body}: paragraphs, parted by a blank line ({@code \n\n}); without a
 *       greeting, a signature or the link, which every mail has by itself
 *   <li>{@code mail.<kind>.button}: what the link does, where there is one
 * </ul>
 *
 * @param kind {@code quote.sent}
 * @param link a full address of ours, from {@code Installation.address}
 * @param document the document it belongs to, on whose page it is listed
 * @param confidential whether it carries a way in: then it is sealed, and staff never see it
 * @param dedupeKey of mails with the same key only the first is ever written; never a secret
 */
public record Letter(
    String kind,
    String name,
    String email,
    Locale language,
    List<@Nullable Object> arguments,
    @Nullable String link,
    @Nullable UUID document,
    @Nullable UUID contact,
    List<Enclosure> enclosures,
    boolean confidential,
    @Nullable String dedupeKey) {

  /** A stored file that goes with the mail, under this name. */
  public record Enclosure(FileId file, String name) {}

  public static Letter of(String kind) {
    return new Letter(
        kind, "", "", Locale.of("es"), List.of(), null, null, null, List.of(), false, null);
  }

  /** To one person, by the name it is greeted with (none: empty) and in its language. */
  public Letter to(String name, String email, Locale language) {
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        enclosures,
        confidential,
        dedupeKey);
  }

  /** What its words mention: texts, or amounts and dates, which are said in its language. */
  public Letter with(@Nullable Object... arguments) {
    var all = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    return new Letter(
        kind,
        name,
        email,
        language,
        all,
        link,
        document,
        contact,
        enclosures,
        confidential,
        dedupeKey);
  }

  public Letter link(String link) {
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        enclosures,
        confidential,
        dedupeKey);
  }

  /** What and whom it is about, for the record. */
  public Letter about(@Nullable UUID document, @Nullable UUID contact) {
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        enclosures,
        confidential,
        dedupeKey);
  }

  public Letter attach(FileId file, String fileName) {
    var all = new ArrayList<>(enclosures);
    all.add(new Enclosure(file, fileName));
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        List.copyOf(all),
        confidential,
        dedupeKey);
  }

  /** It carries a way in (a reset, an invitation, a code): nobody but its addressee may read it. */
  public Letter secret() {
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        enclosures,
        true,
        dedupeKey);
  }

  /** However often it is posted, it is written once. */
  public Letter once(String dedupeKey) {
    return new Letter(
        kind,
        name,
        email,
        language,
        arguments,
        link,
        document,
        contact,
        enclosures,
        confidential,
        dedupeKey);
  }

  /** Without what it says: that may be a secret. */
  @Override
  public String toString() {
    return "Letter " + kind;
  }
}
