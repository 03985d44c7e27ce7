package app.zaguan.documents.desk.editor;

import static java.util.Objects.requireNonNullElse;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.drafting.DraftCorrection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a credit note corrects, as it was typed. */
public record CorrectionForm(String kind, String reason, String words, List<String> originals) {

  public CorrectionForm(
      @Nullable String kind,
      @Nullable String reason,
      @Nullable String words,
      @Nullable List<String> originals) {
    this.kind = requireNonNullElse(kind, "");
    this.reason = requireNonNullElse(reason, "");
    this.words = requireNonNullElse(words, "");
    this.originals =
        originals == null ? List.of() : originals.stream().filter(Objects::nonNull).toList();
  }

  static @Nullable CorrectionForm of(@Nullable DraftCorrection correction) {
    return correction == null
        ? null
        : new CorrectionForm(
            value(correction.kind()),
            value(correction.reason()),
            correction.words(),
            correction.originals().stream().map(DocumentId::toString).toList());
  }

  DraftCorrection read() {
    return new DraftCorrection(
        Read.id(kind, CorrectionKind::valueOf),
        Read.id(reason, CorrectionReason::valueOf),
        Read.text(words),
        originals.stream()
            .flatMap(it -> Stream.ofNullable(Read.id(it, DocumentId::of)))
            .distinct()
            .toList());
  }

  private static String value(@Nullable Enum<?> chosen) {
    return chosen == null ? "" : chosen.name();
  }
}
