package app.zaguan.shared.jobs;

/**
 * A table whose rows wait for their turn, readable behind the worker's wall.
 *
 * @param turn the column that says when it is a row's turn; null for those that wait for nothing
 */
public record Queue(String table, String turn) {}
