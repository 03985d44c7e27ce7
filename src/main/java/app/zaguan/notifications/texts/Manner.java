package app.zaguan.notifications.texts;

import org.jspecify.annotations.Nullable;

/**
 * How an organization's mails are: where answers go, what stands beneath, and the words of one kind
 * of them where they are its own.
 */
public record Manner(
    @Nullable String replyTo, @Nullable String signature, @Nullable MailText text) {

  public static final Manner USUAL = new Manner(null, null, null);
}
