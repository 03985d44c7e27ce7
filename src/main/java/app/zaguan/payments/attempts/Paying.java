package app.zaguan.payments.attempts;

import app.zaguan.documents.DocumentId;
import app.zaguan.identity.Organizations;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.gateways.Charge;
import app.zaguan.payments.gateways.Switchboard;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Words;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Beginning to pay, and calling it off. Both speak with a gateway, so neither runs in a
 * transaction: what is meant is stored first, the gateway is called, and what it answered is stored
 * then.
 */
@Service
public class Paying {

  private final OpeningDesk opening;
  private final AnswerDesk answers;
  private final Switchboard switchboard;
  private final Payments payments;
  private final Organizations organizations;

  Paying(
      OpeningDesk opening,
      AnswerDesk answers,
      Switchboard switchboard,
      Payments payments,
      Organizations organizations) {
    this.opening = opening;
    this.answers = answers;
    this.switchboard = switchboard;
    this.payments = payments;
    this.organizations = organizations;
  }

  /**
   * Begins to pay a document, or a part of it, in the name of whoever acts.
   *
   * @param amount more than nothing, at most what is due
   * @param returnPath the page of the document's payments, a path of ours; the payer comes back to
   *     the attempt's page below it
   * @return the attempt as the gateway answered: its checkout is where the payer is sent
   * @throws Refused at {@code amount} or {@code gateway}, or because another attempt is open
   */
  public Attempt start(DocumentId document, Money amount, String gateway, String returnPath) {
    return start(List.of(new OpeningDesk.Wish(document, amount)), gateway, returnPath);
  }

  /**
   * Begins to pay several documents at once, all that is due of each.
   *
   * @throws Refused at {@code gateway}, or because one of them is not to be paid now
   */
  public Attempt startAll(List<DocumentId> documents, String gateway, String returnPath) {
    var wishes = documents.stream().distinct().map(it -> new OpeningDesk.Wish(it, null)).toList();
    return start(wishes, gateway, returnPath);
  }

  private Attempt start(List<OpeningDesk.Wish> wishes, String gateway, String returnPath) {
    var attempt = open(wishes, gateway);
    if (attempt.checkout() != null) {
      return attempt;
    }
    var charge =
        new Charge(
            attempt.id(),
            attempt.amount(),
            PaymentLooks.what(attempt),
            organizations.current().name(),
            Words.locale(),
            returnPath + "/" + attempt.id());
    return answers.told(attempt.id(), switchboard.start(attempt, charge));
  }

  /** The payer says to have ordered the transfer: it is waited for, and nobody pays meanwhile. */
  public Attempt ordered(AttemptId id) {
    return answers.ordered(id);
  }

  /**
   * Calls an attempt off, if the gateway agrees: the answer says what became of it, which may be
   * that it was paid already, or that the gateway does not answer. A transfer has nobody to agree.
   */
  public Attempt cancel(AttemptId id) {
    var attempt = payments.get(id);
    if (!attempt.isOpen()) {
      return attempt;
    }
    return attempt.isTransfer()
        ? answers.calledOff(id)
        : answers.told(id, switchboard.cancel(attempt));
  }

  /** Of two who begin at once, one is refused by the database itself. */
  private Attempt open(List<OpeningDesk.Wish> wishes, String gateway) {
    try {
      return opening.open(wishes, gateway);
    } catch (DuplicateKeyException another) {
      throw opening.overtaken(wishes);
    }
  }
}
