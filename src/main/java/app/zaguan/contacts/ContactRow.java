package app.zaguan.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact in a list or among the options of a picker. */
public record ContactRow(
    ContactId id,
    ContactKind kind,
    Set<ContactRole> roles,
    String name,
    String legalName,
    @Nullable String taxId,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String city,
    List<String> tags,
    boolean archived,
    Instant createdAt,
    String sortName) {

  /** The day on which it was added, as the organization's calendar has it. */
  public LocalDate createdOn(ZoneId zone) {
    return LocalDate.ofInstant(createdAt, zone);
  }
}
