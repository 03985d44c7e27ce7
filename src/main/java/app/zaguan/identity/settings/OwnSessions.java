package app.zaguan.identity.settings;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.screen.OpenSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a member is signed in (ORG-5). Behind the organization's entry wall. */
@Service
@Transactional
class OwnSessions {

  private final Sessions sessions;
  private final Auditing auditing;

  OwnSessions(Sessions sessions, Auditing auditing) {
    this.sessions = sessions;
    this.auditing = auditing;
  }

  @Transactional(readOnly = true)
  public List<OpenSession> of(Member member) {
    return sessions.of(member.user(), member.sessionId());
  }

  /** Closes one, from its next request on. */
  public void close(Member member, UUID session) {
    if (!sessions.close(member.user(), session)) {
      throw new NotFound(session);
    }
    record("user.session-closed", member);
  }

  /** Closes all of them, the one that asks too. */
  public void closeAll(Member member) {
    sessions.closeAll(member.user());
    record("user.signed-out-everywhere", member);
  }

  private void record(String act, Member member) {
    auditing.record(act, "user", member.user().value(), Map.of());
  }
}
