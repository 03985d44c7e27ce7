package app.zaguan.contacts.imports;

import java.util.List;

/**
 * What stands in a column of a file.
 *
 * @param head in its first row
 * @param cells in the next ones
 */
public record Sample(String head, List<String> cells) {}
