package app.zaguan.documents.pricing;

/**
 * An allowance or charge of the whole document, which says by itself how it is taxed (BG-20,
 * BG-21).
 */
public record TaxedAdjustment(Adjustment adjustment, Taxation taxation) {}
