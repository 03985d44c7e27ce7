package app.zaguan.notifications;

import java.util.List;
import java.util.function.Supplier;

/**
 * Letters whose words an organization may choose. Whoever writes them declares it as a bean.
 *
 * @param name of what it is, at {@code mail-text.<name>}
 * @param kinds of the letters; the first one's words are the standard ones
 * @param mentions what each argument of the letter is called in a text: {@code number} for {@code
 *     {number}}; empty for one that cannot be mentioned
 * @param samples arguments to look at a text with
 */
public record EditableLetter(
    int order,
    String name,
    List<String> kinds,
    List<String> mentions,
    Supplier<List<Object>> samples) {}
