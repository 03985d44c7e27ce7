package app.zaguan.identity.members;

import app.zaguan.identity.Member;
import app.zaguan.identity.Role;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.Instant;
import java.util.List;

/** What the page of members shows; with what was typed into the invitation, if it was refused. */
public record MembersPage(
    List<MemberRow> members,
    List<Invitation> invitations,
    List<Role> offered,
    Member reader,
    Instant now,
    String email,
    String role) {

  public List<Choice> roles() {
    return offered.stream().map(it -> new Choice(it.name(), Words.t("role", it))).toList();
  }

  public boolean isReader(MemberRow member) {
    return member.user().equals(reader.user());
  }

  /** Whether the reader may change or take out this member. */
  public boolean mayTouch(MemberRow member) {
    return (member.role() != Role.OWNER || reader.role() == Role.OWNER) && !isLastOwner(member);
  }

  public boolean isLastOwner(MemberRow member) {
    return member.role() == Role.OWNER
        && members.stream().filter(it -> it.role() == Role.OWNER).count() == 1;
  }
}
