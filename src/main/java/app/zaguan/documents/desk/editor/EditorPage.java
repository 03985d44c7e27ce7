package app.zaguan.documents.desk.editor;

import app.zaguan.contacts.ContactRow;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.documents.corrections.Effect;
import app.zaguan.documents.drafting.Priced;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a document, with what was typed and what the server makes of it.
 *
 * @param document the one that is edited; none while it is new
 * @param choices the contacts that a name may mean, where it means several
 * @param focus the field that is typed into next
 * @param isUnsaved whether what is shown is stored nowhere
 * @param other how somebody else saved it meanwhile
 */
public record EditorPage(
    DocumentType type,
    @Nullable Document document,
    DraftForm form,
    Priced priced,
    Problems problems,
    EditorChoices offered,
    List<ContactRow> choices,
    @Nullable String focus,
    boolean isUnsaved,
    @Nullable Meeting other) {

  /** The fields of a line, each of which can be refused. */
  public static final List<String> LINE_FIELDS =
      List.of("name", "quantity", "unit", "unitPrice", "discount", "taxCode", "details");

  /** What the selects of the editor offer. */
  public record EditorChoices(
      List<Choice> taxes,
      List<Choice> withholdings,
      List<Choice> currencies,
      List<Choice> languages) {}

  /** {@code /quotes}. */
  public String list() {
    return "/" + type.segment();
  }

  /** Where the form is saved. */
  public String address() {
    return document == null ? list() : list() + "/" + document.id();
  }

  /** Where it is only reckoned. */
  public String sketch() {
    return address() + "/sketch";
  }

  /** Where one goes without saving. */
  public String back() {
    return address();
  }

  public boolean isCreditNote() {
    return type == DocumentType.CREDIT_NOTE;
  }

  /** What is taken away, and from what; none where it is not said yet or cannot be. */
  public @Nullable Effect effect() {
    var correction = priced.correction();
    return correction == null ? null : Effect.of(correction, priced.totals().payable());
  }

  /** Of a new credit note: why it is made. */
  public static List<Choice> reasons() {
    return Arrays.stream(CorrectionReason.values())
        .map(it -> new Choice(it.name(), Words.t("paper.reason", it) + " (" + it.code() + ")"))
        .toList();
  }

  public Currency currency() {
    return priced.totals().prepaid().currency();
  }

  /** The net of a line, as reckoned. */
  public Money net(int line) {
    return line < priced.lineNets().size() ? priced.lineNets().get(line) : Money.zero(currency());
  }

  public boolean isFocused(String field) {
    return field.equals(focus);
  }

  /** Whether it went out before: saving then makes its next version. */
  public boolean wasSent() {
    return document != null && !document.isDraft();
  }

  EditorPage focusing(@Nullable String field) {
    return new EditorPage(
        type, document, form, priced, problems, offered, choices, field, isUnsaved, other);
  }

  EditorPage with(Problems found) {
    return new EditorPage(
        type, document, form, priced, found, offered, choices, focus, isUnsaved, other);
  }

  EditorPage unsaved() {
    return new EditorPage(
        type, document, form, priced, problems, offered, choices, focus, true, other);
  }

  /** Beside what somebody else saved meanwhile: to save it over that is a decision. */
  EditorPage meeting(Meeting other) {
    return new EditorPage(
        type, other.saved(), form, priced, problems, offered, choices, focus, true, other);
  }
}
