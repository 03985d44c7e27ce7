package app.zaguan.portal.payments;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.credits.Crediting;
import app.zaguan.portal.documents.Acting;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a guest does about payments, each act the guest's own. */
@Component
class Acts {

  private final Paying paying;
  private final Reconciling reconciling;
  private final Crediting crediting;
  private final Acting acting;

  Acts(Paying paying, Reconciling reconciling, Crediting crediting, Acting acting) {
    this.paying = paying;
    this.reconciling = reconciling;
    this.crediting = crediting;
    this.acting = acting;
  }

  Attempt pay(PortalGuest guest, DocumentId invoice, Money amount, String gateway, String place) {
    Acting.mayBind(guest);
    return acting.as(guest, () -> paying.start(invoice, amount, gateway, place));
  }

  Attempt payAll(PortalGuest guest, List<DocumentId> invoices, String gateway, String place) {
    Acting.mayBind(guest);
    return acting.as(guest, () -> paying.startAll(invoices, gateway, place));
  }

  void useCredit(PortalGuest guest, DocumentId invoice, Money amount) {
    Acting.mayBind(guest);
    acting.as(
        guest,
        () -> {
          crediting.apply(invoice, amount);
        });
  }

  void ask(PortalGuest guest, AttemptId attempt) {
    Acting.mayWrite(guest);
    acting.as(
        guest,
        () -> {
          reconciling.reconcile(attempt);
        });
  }

  void ordered(PortalGuest guest, AttemptId attempt) {
    Acting.mayBind(guest);
    acting.as(
        guest,
        () -> {
          paying.ordered(attempt);
        });
  }

  void callOff(PortalGuest guest, AttemptId attempt) {
    Acting.mayWrite(guest);
    acting.as(
        guest,
        () -> {
          paying.cancel(attempt);
        });
  }
}
