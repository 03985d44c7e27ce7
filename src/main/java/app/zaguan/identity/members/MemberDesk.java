package app.zaguan.identity.members;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.Role;
import app.zaguan.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who works in the organization and as what. */
@Service
@Transactional
class MemberDesk {

  private final Memberships memberships;
  private final Organizations organizations;
  private final Auditing auditing;
  private final Clock clock;

  MemberDesk(Memberships memberships, Organizations organizations, Auditing auditing, Clock clock) {
    this.memberships = memberships;
    this.organizations = organizations;
    this.auditing = auditing;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<MemberRow> all() {
    return memberships.all();
  }

  @Transactional(readOnly = true)
  public MemberRow get(UUID id) {
    return memberships.get(id);
  }

  /**
   * Gives a member another role, from their next request on.
   *
   * @throws Refused {@code member.role.not-offered}, {@code member.owner.only-by-owner}, {@code
   *     member.owner.last}
   */
  public MemberRow change(Member by, UUID id, String wanted) {
    var owners = memberships.lockOwners();
    var member = memberships.get(id);
    var role = Roles.given(wanted, organizations.current().kind(), by);
    if (role != member.role()) {
      mayTouch(by, member, owners);
      memberships.change(id, role);
      var details = Map.of("email", member.email(), "from", member.role(), "to", role);
      auditing.record("member.role-changed", "membership", id, details);
    }
    return member;
  }

  /**
   * Takes a member out; the same refusals. An open session opens nothing from its next request on,
   * since each asks for the membership; it stays only to tell who comes why.
   */
  public MemberRow withdraw(Member by, UUID id) {
    var owners = memberships.lockOwners();
    var member = memberships.get(id);
    mayTouch(by, member, owners);
    memberships.withdraw(id, clock.instant());
    var details = Map.of("email", member.email(), "role", member.role());
    auditing.record("member.withdrawn", "membership", id, details);
    return member;
  }

  private static void mayTouch(Member by, MemberRow member, List<UUID> owners) {
    if (member.role() == Role.OWNER && by.role() != Role.OWNER) {
      throw new Refused("member.owner.only-by-owner");
    }
    if (owners.equals(List.of(member.id()))) {
      throw new Refused("member.owner.last", member.name());
    }
  }
}
