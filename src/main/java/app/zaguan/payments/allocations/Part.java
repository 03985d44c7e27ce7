package app.zaguan.payments.allocations;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;

/** What is to be paid of one document. */
public record Part(DocumentId document, String number, Money amount) {}
