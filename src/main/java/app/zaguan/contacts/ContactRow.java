package app.zaguan.contacts;

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
    String sortName) {}
