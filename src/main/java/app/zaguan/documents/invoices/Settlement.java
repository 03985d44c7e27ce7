package app.zaguan.documents.invoices;

import app.zaguan.shared.money.Money;

/** What became of money received for an invoice: applied to it, or beyond what was due. */
public record Settlement(Money applied, Money excess) {}
