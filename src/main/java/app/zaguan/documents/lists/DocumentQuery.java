package app.zaguan.documents.lists;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which documents of one type, in which order, from where on.
 *
 * @param standings only those; all where empty
 * @param text what number, buyer or reference must contain; none for all
 * @param after where the page before ended, as {@link app.zaguan.shared.Page} gave it
 * @param size how many rows, at most 200
 */
@NamedInterface("lists")
public record DocumentQuery(
    DocumentType type,
    Set<Standing> standings,
    @Nullable ContactId contact,
    @Nullable String text,
    Sort sort,
    @Nullable String after,
    int size) {

  /**
   * The orders a list can have; within equal ones by id. Drafts, which have no number, come last by
   * number.
   */
  public enum Sort {
    NEWEST,
    OLDEST,
    NUMBER,
    DUE,
    LARGEST
  }

  public DocumentQuery {
    standings = standings.isEmpty() ? Set.of() : EnumSet.copyOf(standings);
    size = Math.clamp(size, 1, 200);
  }

  public static DocumentQuery of(DocumentType type) {
    return new DocumentQuery(type, Set.of(), null, null, Sort.NEWEST, null, 50);
  }

  public DocumentQuery standing(Set<Standing> only) {
    return new DocumentQuery(type, only, contact, text, sort, after, size);
  }

  public DocumentQuery of(@Nullable ContactId only) {
    return new DocumentQuery(type, standings, only, text, sort, after, size);
  }

  public DocumentQuery containing(@Nullable String words) {
    return new DocumentQuery(type, standings, contact, words, sort, after, size);
  }

  public DocumentQuery sorted(Sort by) {
    return new DocumentQuery(type, standings, contact, text, by, after, size);
  }

  public DocumentQuery after(@Nullable String key) {
    return new DocumentQuery(type, standings, contact, text, sort, key, size);
  }

  public DocumentQuery sized(int rows) {
    return new DocumentQuery(type, standings, contact, text, sort, after, rows);
  }
}
