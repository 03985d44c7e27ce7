package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says.
 *
 * @param details none where it is refused
 */
record Reading(@Nullable ContactDetails details, String note, List<Problem> problems) {}
