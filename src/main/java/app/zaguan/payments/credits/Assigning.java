package app.zaguan.payments.credits;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pays an invoice with money that fitted nowhere; what waited for a person is done with it. */
@Service
@Transactional
public class Assigning {

  private final Documents documents;
  private final Credits credits;
  private final Crediting crediting;
  private final StaffTasks tasks;

  Assigning(Documents documents, Credits credits, Crediting crediting, StaffTasks tasks) {
    this.documents = documents;
    this.credits = credits;
    this.crediting = crediting;
    this.tasks = tasks;
  }

  /**
   * As much of the task's money as is still there and is due.
   *
   * @throws Refused where somebody has seen to the task, or the credit is gone
   */
  public void assign(StaffTask task, DocumentId invoice) {
    var document = documents.get(invoice);
    if (!document.contact().equals(task.contact())) {
      throw new NotFound(invoice);
    }
    if (!document.currency().equals(task.amount().currency())) {
      throw new Refused("payment.amount.currency", task.amount().currency());
    }
    var there = credits.of(task.contact(), document.currency());
    crediting.apply(invoice, task.amount().min(document.due()).min(there));
    tasks.done(task.id(), "ASSIGNED " + document.number());
  }
}
