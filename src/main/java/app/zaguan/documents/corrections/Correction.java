package app.zaguan.documents.corrections;

import app.zaguan.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a credit note corrects, how and why. Its amounts are positive, as those of EN 16931's type
 * 381: by differences they say what is taken away, by substitution what is left.
 *
 * @param words what is said about the reason
 * @param originals in the order in which they were chosen
 */
public record Correction(
    CorrectionKind kind,
    CorrectionReason reason,
    @Nullable String words,
    List<CorrectedInvoice> originals) {

  public Correction {
    originals = List.copyOf(originals);
  }

  /** How much less is asked for; below zero where the correction would ask for more. */
  public Money effect(Money total) {
    return effect(total, CorrectedInvoice::asked);
  }

  /** The same before taxes, of what the credit note comes to before them. */
  public Money effectOnBase(Money base) {
    return effect(base, CorrectedInvoice::askedBase);
  }

  /** What its invoices asked for before. */
  public Money asked() {
    return sum(CorrectedInvoice::asked);
  }

  /** The same with what is taken away from each invoice: the first is emptied first. */
  public Correction spread(Money total, Money base) {
    var rest = effect(total);
    var restOfBase = effectOnBase(base);
    var spread = new ArrayList<CorrectedInvoice>();
    for (var original : originals) {
      var isLast = spread.size() == originals.size() - 1;
      var amount = rest.min(original.asked());
      var ofBase = isLast ? restOfBase : restOfBase.min(original.askedBase());
      spread.add(original.less(amount, ofBase));
      rest = rest.minus(amount);
      restOfBase = restOfBase.minus(ofBase);
    }
    return new Correction(kind, reason, words, spread);
  }

  private Money effect(Money of, Function<CorrectedInvoice, Money> asked) {
    return switch (kind) {
      case DIFFERENCES -> of;
      case SUBSTITUTION -> sum(asked).minus(of);
    };
  }

  private Money sum(Function<CorrectedInvoice, Money> amount) {
    return originals.stream().map(amount).reduce(Money::plus).orElseThrow();
  }
}
