package app.zaguan.documents.quotes;

import java.time.Instant;

/** That a quote was declined: which revision, why, when. */
record Refusal(int revision, String reason, Instant at) {}
