package app.zaguan.shared.web.forms;

/** One option of a select: what is posted and what is read. */
public record Choice(String value, String label) {}
