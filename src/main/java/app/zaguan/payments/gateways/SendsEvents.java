package app.zaguan.payments.gateways;

import app.zaguan.payments.AttemptId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A gateway that tells by itself when something happened. */
public interface SendsEvents {

  /**
   * Proves the signature of a notice and reads it. Nothing of it is believed but which attempt it
   * is about: what happened is asked of the gateway.
   *
   * @param secret what the gateway signs with for this account
   */
  Reading read(String secret, Notice notice);

  /** What came to our address: the headers by name, and the body byte for byte as it was signed. */
  record Notice(UnaryOperator<@Nullable String> header, byte[] body) {}

  /** What a notice turned out to be. */
  sealed interface Reading {

    /**
     * Truly the gateway's.
     *
     * @param id the gateway's own, by which the same one is known again
     * @param attempt whom it is about; none where it is about nothing of ours
     */
    record Genuine(String id, String kind, @Nullable AttemptId attempt) implements Reading {}

    /** Not signed, signed wrongly or long ago, or not to be read. */
    record Refused(String why) implements Reading {}
  }
}
