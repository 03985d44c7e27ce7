package app.zaguan.sample;

import app.zaguan.identity.Organization;
import app.zaguan.identity.PortalNames;
import app.zaguan.identity.Role;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.identity.founding.Founding;
import app.zaguan.identity.founding.NewOrganization;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the organizations of the sample world, by signing up as a person does. */
@Component
@ConditionalOnProperty("zaguan.sample")
class SampleHouses {

  private static final String LOCALHOST = "127.0.0.1";

  private final Founding founding;
  private final BankAccounts bankAccounts;
  private final PortalNames portalNames;
  private final TransactionTemplate transaction;
  private final Here here;

  SampleHouses(
      Founding founding,
      BankAccounts bankAccounts,
      PortalNames portalNames,
      TransactionTemplate transaction,
      Here here) {
    this.founding = founding;
    this.bankAccounts = bankAccounts;
    this.portalNames = portalNames;
    this.transaction = transaction;
    this.here = here;
  }

  /** An organization with the one who works in it. */
  record House(OrganizationId id, Actor owner) {}

  House levante() {
    var place = new PostalAddress("Carrer de la Mar 48", "46003", "València", "València", "ES");
    var house =
        found("Ana Soler", "ana@levante.example", "Ferretería Levante, S.L.", "B64717838", place);
    call(house, "levante");
    account(house, "ES9121000418450200051332", "Ferretería Levante, S.L.");
    return house;
  }

  /** Gives the house's portal a name shorter than the one made from its own. */
  private void call(House house, String portal) {
    here.behind(
        Wall.entry(),
        house.owner(),
        () ->
            transaction.executeWithoutResult(
                status -> portalNames.rename(house.id(), portal, Instant.now())));
  }

  House cervantes() {
    var place = new PostalAddress("Calle Mayor 17", "28801", "Alcalá de Henares", "Madrid", "ES");
    return found(
        "Luis Prado", "luis@cervantes.example", "Librería Cervantes, S.L.", "B98456122", place);
  }

  void operator() {
    var place = new PostalAddress("Plaça del Mercat 1", "46001", "València", "València", "ES");
    found("Operador", "operator@zaguan.example", "Zaguán (instalación)", "B22222137", place);
  }

  void alameda() {
    var place = new PostalAddress("Alameda de Colón 9", "29001", "Málaga", "Málaga", "ES");
    found(
        Organization.Kind.FIRM,
        "Marta Vidal",
        "marta@alameda.example",
        "Gestoría Alameda, S.C.",
        "J99216582",
        place);
  }

  void join(House house, String name, String email, Role role) {
    founding.join(house.id(), name, email, SamplePeople.PASSWORD, role);
  }

  private void account(House house, String iban, String holder) {
    here.behind(Wall.staff(house.id()), house.owner(), () -> bankAccounts.add(iban, "", holder));
  }

  private House found(
      String name, String email, String legalName, String taxId, PostalAddress place) {
    return found(Organization.Kind.BUSINESS, name, email, legalName, taxId, place);
  }

  private House found(
      Organization.Kind kind,
      String name,
      String email,
      String legalName,
      String taxId,
      PostalAddress place) {
    var wish =
        new NewOrganization(
            name,
            email,
            SamplePeople.PASSWORD,
            kind,
            legalName,
            taxId,
            place,
            Money.EUR,
            Locale.of("es"));
    var founded = founding.found(wish, LOCALHOST);
    var owner = new Actor(Actor.Kind.USER, founded.owner().value(), name, LOCALHOST);
    return new House(founded.organization(), owner);
  }
}
