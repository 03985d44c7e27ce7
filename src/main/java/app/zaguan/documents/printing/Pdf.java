package app.zaguan.documents.printing;

/**
 * A document as PDF.
 *
 * @param name for the file, with its ending
 */
public record Pdf(String name, byte[] content) {}
