package app.zaguan.documents.quotes;

/**
 * That a quote was taken back: which revision, and why.
 *
 * @param reason empty where none was given
 */
record Withdrawal(int revision, String reason) {}
