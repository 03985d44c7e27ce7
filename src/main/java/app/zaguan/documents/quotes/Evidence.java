package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.papers.Publications;
import app.zaguan.files.FileId;
import app.zaguan.files.Filing;
import app.zaguan.files.Pictures;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What proves an acceptance: who, when, from where, the hash of what was read, the drawing. */
@Component
class Evidence {

  private static final int AGENT = 500;

  private final Publications publications;
  private final Pictures pictures;
  private final Filing files;
  private final Here here;
  private final Clock clock;

  Evidence(Publications publications, Pictures pictures, Filing files, Here here, Clock clock) {
    this.publications = publications;
    this.pictures = pictures;
    this.files = files;
    this.here = here;
    this.clock = clock;
  }

  Acceptance of(Document quote, Signature signature) {
    var kept = publications.revision(quote.id(), quote.revision()).orElseThrow();
    var actor = here.actor();
    return new Acceptance(
        quote.revision(),
        Objects.requireNonNull(signature.name()).strip(),
        blankToNull(signature.email()),
        drawing(quote, signature.drawing()),
        actor.name(),
        actor.address(),
        shortened(signature.agent()),
        clock.instant(),
        HexFormat.of().formatHex(kept.hash()));
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether it is the signature that is on record, given again. */
  boolean isSame(Acceptance before, Signature signature) {
    return before.by().equals(blankToNull(signature.name()))
        && Objects.equals(before.email(), blankToNull(signature.email()))
        && before.actor().equals(here.actor().name());
  }

  private @Nullable FileId drawing(Document quote, byte @Nullable [] drawn) {
    if (drawn == null || drawn.length == 0) {
      return null;
    }
    var id = files.store(pictures.reencode(drawn).png(), "signature.png", "image/png");
    files.publish(id, quote.contact().value(), quote.id().value());
    return id;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable String shortened(@Nullable String agent) {
    return agent == null ? null : agent.substring(0, Math.min(agent.length(), AGENT));
  }
}
