package app.zaguan.notifications;

import java.util.List;

/** A letter as it would be read, which nobody has written yet. */
public record Sketch(String subject, List<String> paragraphs, String button) {}
