package app.zaguan.identity.settings;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.UserId;
import app.zaguan.identity.people.ResetTokens;
import app.zaguan.identity.people.Sessions;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what members change about themselves. */
@Service
@Transactional
class ProfileDesk {

  private final Users users;
  private final ResetTokens resets;
  private final Sessions sessions;
  private final Auditing auditing;

  ProfileDesk(Users users, ResetTokens resets, Sessions sessions, Auditing auditing) {
    this.users = users;
    this.resets = resets;
    this.sessions = sessions;
    this.auditing = auditing;
  }

  @Transactional(readOnly = true)
  public User get(UserId user) {
    return users.get(user);
  }

  public User rename(UserId user, String name, Locale language) {
    users.rename(user, name, language);
    return users.get(user);
  }

  /** Whoever came by the old password, or by a mail that was to replace it, is out. */
  public User changePassword(Member member, String hash) {
    users.changePassword(member.user(), hash);
    resets.discard(member.user());
    sessions.closeOthers(member.user(), member.sessionId());
    auditing.record("user.password-changed", "user", member.user().value(), Map.of());
    return users.get(member.user());
  }
}
