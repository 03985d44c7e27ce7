package app.zaguan.identity.founding;

import app.zaguan.identity.Organization;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.PortalNames;
import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.assets.BrandColour;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the global rows of a new organization. */
@Service
class FoundingDesk {

  private final Users users;
  private final Organizations organizations;
  private final PortalNames portalNames;
  private final Clock clock;
  private final Ids ids;

  FoundingDesk(
      Users users, Organizations organizations, PortalNames portalNames, Clock clock, Ids ids) {
    this.users = users;
    this.organizations = organizations;
    this.portalNames = portalNames;
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  public Founding.Founded found(NewOrganization wish, String passwordHash) {
    var now = clock.instant();
    var organization = organization(wish);
    var user =
        new User(
            new UserId(ids.next()),
            wish.email(),
            wish.name(),
            passwordHash,
            wish.language().getLanguage());
    try {
      users.add(user, now);
    } catch (DuplicateKeyException taken) {
      throw Refused.at("email", "sign-up.email-taken");
    }
    organizations.add(organization, now);
    users.join(ids.next(), organization.id(), user.id(), Role.OWNER, now);
    portalNames.generate(organization.id(), organization.legalName(), now);
    return new Founding.Founded(user.id(), organization.id());
  }

  @Transactional
  public void join(
      OrganizationId organization, String name, String email, String passwordHash, Role role) {
    var now = clock.instant();
    var colleague = new User(new UserId(ids.next()), email, name, passwordHash, "es");
    users.add(colleague, now);
    users.join(ids.next(), organization, colleague.id(), role, now);
  }

  private Organization organization(NewOrganization wish) {
    return new Organization(
        new OrganizationId(ids.next()),
        wish.kind(),
        wish.legalName(),
        null,
        wish.taxId(),
        wish.address(),
        wish.email(),
        null,
        null,
        wish.currency(),
        wish.language(),
        Zones.of(wish.address()),
        BrandColour.HOUSE.css(),
        null,
        30,
        "iva-21",
        null,
        0);
  }
}
