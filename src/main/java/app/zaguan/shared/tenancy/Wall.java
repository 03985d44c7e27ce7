package app.zaguan.shared.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction may see, chosen once when it begins: the database role and the organization,
 * contact and document that its row-level security compares with.
 *
 * @param readOnly whether it can only read, whatever the role could do
 */
public record Wall(
    Role role,
    @Nullable OrganizationId organization,
    @Nullable UUID contact,
    @Nullable UUID document,
    boolean readOnly) {

  public Wall(
      Role role,
      @Nullable OrganizationId organization,
      @Nullable UUID contact,
      @Nullable UUID document) {
    this(role, organization, contact, document, false);
  }

  /** The database's roles, one per kind of work. */
  public enum Role {
    ENTRY,
    STAFF,
    PORTAL,
    WORKER;

    String databaseName() {
      return "zaguan_" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Sign-in, sign-up, finding a portal: the global tables only. */
  public static Wall entry() {
    return new Wall(Role.ENTRY, null, null, null);
  }

  /** The global tables, and of one organization the tables that hold credentials and tokens. */
  public static Wall entry(OrganizationId organization) {
    return new Wall(Role.ENTRY, organization, null, null);
  }

  /** All of one organization. */
  public static Wall staff(OrganizationId organization) {
    return new Wall(Role.STAFF, organization, null, null);
  }

  /** Of one organization, what is published to one contact. Reads only. */
  public static Wall portal(OrganizationId organization, UUID contact) {
    return new Wall(Role.PORTAL, organization, contact, null);
  }

  /** The same for somebody who only looks: the database refuses every write of the transaction. */
  public static Wall viewing(OrganizationId organization, UUID contact) {
    return new Wall(Role.PORTAL, organization, contact, null, true);
  }

  /** Of one organization, one document published to one contact. Reads only. */
  public static Wall link(OrganizationId organization, UUID contact, UUID document) {
    return new Wall(Role.PORTAL, organization, contact, document);
  }

  /** The queues' own columns, of every organization. */
  public static Wall worker() {
    return new Wall(Role.WORKER, null, null, null);
  }
}
