package app.zaguan.contacts.lists;

import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.NameOrder;
import app.zaguan.shared.text.TypedText;
import app.zaguan.shared.web.ListAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of contacts as its address asks for it.
 *
 * @param show {@code customer}, {@code supplier}, {@code lead}, {@code archived}, or empty for all
 * @param sort a {@link NameOrder}; by name where it is none
 */
public record ContactListing(String q, String show, String tag, String sort, String after) {

  public ContactListing {
    q = TypedText.line(q);
    show = TypedText.line(show);
    tag = TypedText.line(tag);
    sort = TypedText.line(sort);
    after = TypedText.line(after);
  }

  ContactQuery query() {
    return new ContactQuery(
        q,
        null,
        role(),
        tag.isEmpty() ? null : tag,
        show.equals("archived"),
        NameOrder.of(sort),
        after);
  }

  public ListAddress address() {
    var narrowing = new LinkedHashMap<String, String>();
    narrowing.put("q", q);
    narrowing.put("show", show);
    narrowing.put("tag", tag);
    return new ListAddress("/contacts", narrowing, NameOrder.of(sort), after);
  }

  private @Nullable ContactRole role() {
    return Stream.of(ContactRole.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(show))
        .findFirst()
        .orElse(null);
  }
}
