package app.zaguan.documents.pricing;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why no VAT is charged: a code of the VATEX list (BT-121), a text (BT-120), or both. */
public record ExemptionReason(@Nullable String code, @Nullable String text) {

  public static ExemptionReason of(String text) {
    return new ExemptionReason(null, text);
  }

  /**
   * One reason out of several: a category has a single entry in the VAT breakdown (BR-E-01), which
   * then carries all the texts, and the code only if it is the same for all.
   */
  static @Nullable ExemptionReason joined(Collection<ExemptionReason> reasons) {
    if (reasons.isEmpty()) {
      return null;
    }
    var codes = reasons.stream().map(ExemptionReason::code).distinct().toList();
    var text =
        reasons.stream()
            .map(ExemptionReason::text)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return new ExemptionReason(
        codes.size() == 1 ? codes.getFirst() : null, text.isEmpty() ? null : text);
  }
}
