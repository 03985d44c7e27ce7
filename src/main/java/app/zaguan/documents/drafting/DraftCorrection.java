package app.zaguan.documents.drafting;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a credit note corrects, as somebody is writing it; anything may be missing still. */
public record DraftCorrection(
    @Nullable CorrectionKind kind,
    @Nullable CorrectionReason reason,
    @Nullable String words,
    List<DocumentId> originals) {

  public DraftCorrection {
    originals = List.copyOf(originals);
  }

  static @Nullable DraftCorrection of(@Nullable Correction correction) {
    return correction == null
        ? null
        : new DraftCorrection(
            correction.kind(),
            correction.reason(),
            correction.words(),
            correction.originals().stream().map(CorrectedInvoice::id).toList());
  }
}
