package app.zaguan.payments.history;

import static app.zaguan.shared.text.Words.money;
import static app.zaguan.shared.text.Words.t;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.web.screen.Happening;
import app.zaguan.shared.web.screen.Hue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a payment's history reads. */
public final class StepLooks {

  private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");

  private StepLooks() {}

  /** The latest first. A transfer has no gateway whose answers would be worth reading. */
  public static List<Happening> told(List<Step> steps, boolean transfer) {
    return steps.reversed().stream()
        .filter(it -> !transfer || it.kind() != Step.Kind.ASKED)
        .map(StepLooks::told)
        .toList();
  }

  private static Happening told(Step step) {
    return new Happening(icon(step.kind()), hue(step), sentence(step), step.at(), who(step), null);
  }

  private static @Nullable String who(Step step) {
    return step.actor() == Actor.Kind.PRODUCT || step.by().isBlank() ? null : step.by();
  }

  private static String sentence(Step step) {
    var detail = detail(step);
    var sentence = what(step) + (detail.isEmpty() ? "" : ": " + detail);
    return step.times() == 1
        ? sentence
        : sentence + " " + t("payment.step.times", step.times(), step.lastAt());
  }

  private static String what(Step step) {
    return step.kind() == Step.Kind.CALLED_OFF
        ? t("payment.step.called-off." + (step.actor() == Actor.Kind.USER ? "staff" : "customer"))
        : t("payment.step", step.kind());
  }

  /** What a notice is called among machines says nothing to a person. */
  private static String detail(Step step) {
    return switch (step.kind()) {
      case ASKED -> answer(step.detail());
      case NOTICE -> "";
      case STARTED, ORDERED, CALLED_OFF, SUPERSEDED, RECORDED, NOTE -> spoken(step.detail());
      case REFUND_BEGUN, REFUND_DONE, REFUND_FAILED, REFUND_UNKNOWN, UNDONE ->
          spoken(step.detail());
    };
  }

  private static String answer(String detail) {
    var space = detail.indexOf(' ');
    var word = space < 0 ? detail : detail.substring(0, space);
    var rest = space < 0 ? "" : detail.substring(space + 1);
    return (t("payment.answer." + word) + " " + spoken(rest)).strip();
  }

  /** Amounts are written down plainly and read in the reader's language. */
  private static String spoken(String detail) {
    return AMOUNT
        .matcher(detail)
        .replaceAll(it -> Matcher.quoteReplacement(money(Money.of(it.group(1), it.group(2)))));
  }

  private static Hue hue(Step step) {
    return switch (step.kind()) {
      case STARTED, ASKED, NOTICE, NOTE -> Hue.GREY;
      case ORDERED, REFUND_BEGUN, REFUND_UNKNOWN -> Hue.AMBER;
      case RECORDED, REFUND_DONE -> Hue.GREEN;
      case CALLED_OFF, SUPERSEDED, UNDONE -> Hue.GREY;
      case REFUND_FAILED -> Hue.RED;
    };
  }

  private static String icon(Step.Kind kind) {
    return switch (kind) {
      case STARTED -> "credit-card";
      case ASKED -> "refresh";
      case NOTICE -> "bell";
      case ORDERED -> "building-bank";
      case CALLED_OFF, SUPERSEDED -> "ban";
      case RECORDED -> "coins";
      case NOTE -> "note";
      case REFUND_BEGUN, REFUND_DONE, UNDONE -> "arrow-back-up";
      case REFUND_FAILED -> "circle-x";
      case REFUND_UNKNOWN -> "help";
    };
  }
}
