package app.zaguan.identity.entrance;

import app.zaguan.identity.people.User;
import app.zaguan.shared.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A user and the organization they start in; none where they were withdrawn from all. */
record Seated(User user, @Nullable OrganizationId startsIn) {}
