package app.zaguan.identity.settings;

import app.zaguan.identity.Member;
import app.zaguan.identity.Throttle;
import app.zaguan.identity.people.User;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.languages.Languages;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** What members change about themselves. To be called with no transaction running. */
@Service
class Profile {

  private static final int LONGEST_NAME = 100;
  private static final String DOOR = "user";

  private final ProfileDesk desk;
  private final Throttle throttle;
  private final Passwords passwords;
  private final Here here;

  Profile(ProfileDesk desk, Throttle throttle, Passwords passwords, Here here) {
    this.desk = desk;
    this.throttle = throttle;
    this.passwords = passwords;
    this.here = here;
  }

  /**
   * Changes name and language.
   *
   * @throws Refused at {@code name}
   */
  void change(Member member, String name, String language) {
    var problems = new Problems().unless(!name.isBlank(), "name", "user.name.missing");
    problems.unless(name.length() <= LONGEST_NAME, "name", "text.too-long", LONGEST_NAME);
    problems.orRefuse();
    var spoken = Languages.known(language).orElse(member.language());
    atTheEntry(() -> desk.rename(member.user(), name.strip(), spoken));
  }

  /**
   * Changes the password and closes the member's other sessions.
   *
   * @throws Refused at {@code current}: {@code profile.password-wrong}; at {@code password}; {@code
   *     throttle.wait}
   */
  void changePassword(Member member, String current, String password) {
    var address = Objects.requireNonNullElse(member.address(), "");
    throttle.enter(DOOR, member.email(), address);
    var user = atTheEntry(() -> desk.get(member.user()));
    if (!passwords.fit(current, user.password())) {
      throw Refused.at("current", "profile.password-wrong");
    }
    throttle.succeeded(DOOR, member.email(), address);
    PasswordRule.check(new Problems(), "password", password, user.name(), user.email()).orRefuse();
    var hash = passwords.encode(password);
    atTheEntry(() -> desk.changePassword(member, hash));
  }

  private User atTheEntry(Supplier<User> work) {
    return here.behind(Wall.entry(here.organization()), here.actor(), work);
  }
}
