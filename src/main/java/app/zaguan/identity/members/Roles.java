package app.zaguan.identity.members;

import app.zaguan.identity.Member;
import app.zaguan.identity.Organization;
import app.zaguan.identity.Role;
import app.zaguan.shared.Refused;
import java.util.Arrays;
import java.util.List;

/** Which roles a member may give to others. */
final class Roles {

  private Roles() {}

  /** Account managers are an advisory firm's; only an owner makes owners. */
  static List<Role> offered(Organization.Kind kind, Role by) {
    return Arrays.stream(Role.values())
        .filter(it -> it != Role.ACCOUNT_MANAGER || kind == Organization.Kind.FIRM)
        .filter(it -> it != Role.OWNER || by == Role.OWNER)
        .toList();
  }

  /**
   * The role with this name, if it may be given.
   *
   * @throws Refused {@code member.role.not-offered} at {@code role}
   */
  static Role given(String name, Organization.Kind kind, Member by) {
    return offered(kind, by.role()).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.at("role", "member.role.not-offered"));
  }
}
