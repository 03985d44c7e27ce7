package app.zaguan.identity.founding;

import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import org.springframework.stereotype.Service;

/**
 * Signing up (ORG-1): a person, an organization, and the person its owner. First the global rows,
 * behind the entry wall; then, behind the new organization's own, what every module lays down for
 * it.
 */
@Service
public class Founding {

  private final FoundingDesk desk;
  private final Groundwork groundwork;
  private final Passwords passwords;
  private final Here here;

  Founding(FoundingDesk desk, Groundwork groundwork, Passwords passwords, Here here) {
    this.desk = desk;
    this.groundwork = groundwork;
    this.passwords = passwords;
    this.here = here;
  }

  /** What came of it: the owner and the organization. */
  public record Founded(UserId owner, OrganizationId organization) {}

  /**
   * Founds an organization.
   *
   * @throws app.zaguan.shared.Refused where the data are not right or the email is taken
   */
  public Founded found(NewOrganization typed, String fromAddress) {
    var wish = typed.checked();
    return found(wish, passwords.encode(wish.password()), fromAddress);
  }

  /** The same for what was checked before, and kept with the hash of its password. */
  Founded found(NewOrganization wish, String hash, String fromAddress) {
    var stranger = Actor.stranger(fromAddress);
    var founded = here.behind(Wall.entry(), stranger, () -> desk.found(wish, hash));
    var owner = new Actor(Actor.Kind.USER, founded.owner().value(), wish.name(), fromAddress);
    groundwork.lay(founded.organization(), owner);
    return founded;
  }

  /** A colleague who is there from the first day, with a role, without the way of an invitation. */
  public void join(
      OrganizationId organization, String name, String email, String password, Role role) {
    var hash = passwords.encode(password);
    here.behind(
        Wall.entry(), Actor.product(), () -> desk.join(organization, name, email, hash, role));
  }
}
