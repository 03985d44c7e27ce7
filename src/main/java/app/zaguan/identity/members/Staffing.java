package app.zaguan.identity.members;

import app.zaguan.identity.Member;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Who works in the organization, and who is asked to. People belong to no organization, so this
 * runs behind the organization's entry wall; to be called with no transaction running.
 */
@Service
class Staffing {

  private final MemberDesk members;
  private final InvitationDesk invitations;
  private final Here here;

  Staffing(MemberDesk members, InvitationDesk invitations, Here here) {
    this.members = members;
    this.invitations = invitations;
    this.here = here;
  }

  /** All who work here and all who are asked to. */
  record Staff(List<MemberRow> members, List<Invitation> invitations) {}

  Staff all() {
    return atTheEntry(() -> new Staff(members.all(), invitations.open()));
  }

  MemberRow member(UUID membership) {
    return atTheEntry(() -> members.get(membership));
  }

  /** Mails somebody a way in; see {@link InvitationDesk#invite}. */
  void invite(Member by, String email, String role, Locale language) {
    atTheEntry(() -> {
      invitations.invite(by, email, role, language);
      return true;
    });
  }

  /** Mails it once more, with another key and a new term. */
  Invitation resend(Member by, UUID invitation, Locale language) {
    return atTheEntry(() -> invitations.resend(by, invitation, language));
  }

  Invitation withdrawInvitation(UUID invitation) {
    return atTheEntry(() -> invitations.withdraw(invitation));
  }

  MemberRow change(Member by, UUID membership, String role) {
    return atTheEntry(() -> members.change(by, membership, role));
  }

  MemberRow withdraw(Member by, UUID membership) {
    return atTheEntry(() -> members.withdraw(by, membership));
  }

  private <T> T atTheEntry(Supplier<T> work) {
    return here.behind(Wall.entry(here.organization()), here.actor(), work);
  }
}
