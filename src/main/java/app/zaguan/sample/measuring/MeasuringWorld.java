package app.zaguan.sample.measuring;

import app.zaguan.identity.Organization;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.identity.founding.Founding;
import app.zaguan.identity.founding.NewOrganization;
import app.zaguan.portal.access.Admitting;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A business with its portal, and the many others that share its database. Its people are made by
 * the use cases, and so is one invoice of each contact; the rest are copies.
 */
@Component
@ConditionalOnProperty("zaguan.measuring")
class MeasuringWorld {

  private static final Logger LOG = LoggerFactory.getLogger(MeasuringWorld.class);
  private static final String PASSWORD = "paseo-maritimo-25";
  private static final String LOCALHOST = "127.0.0.1";

  private final Founding founding;
  private final BankAccounts accounts;
  private final Admitting admitting;
  private final MeasuredHouse house;
  private final Here here;

  MeasuringWorld(
      Founding founding,
      BankAccounts accounts,
      Admitting admitting,
      MeasuredHouse house,
      Here here) {
    this.founding = founding;
    this.accounts = accounts;
    this.admitting = admitting;
    this.house = house;
    this.here = here;
  }

  /** The business that is measured; so many of its contacts can sign in to its portal. */
  List<Copies.Pattern> business(Size size, int signedUp) {
    return founded(
        "Ferretería Medida, S.L.",
        "ana@medida.example",
        () -> {
          accounts.add("ES9121000418450200051332", "", "Ferretería Medida, S.L.");
          var filled = house.fill(size);
          for (var i = 0; i < Math.min(signedUp, size.contacts()); i++) {
            admitting.open(filled.contacts().get(i), MeasuredHouse.email(i), PASSWORD);
          }
          return filled.patterns();
        });
  }

  List<Copies.Pattern> neighbours(int count) {
    var all = new ArrayList<Copies.Pattern>();
    for (var i = 1; i <= count; i++) {
      var name = "Comercial Vecina %03d, S.L.".formatted(i);
      var email = "vecina%03d@medida.example".formatted(i);
      all.addAll(founded(name, email, () -> house.fill(Size.NEIGHBOUR).patterns()));
      if (i % 50 == 0) {
        LOG.info("{} of {} further organizations…", i, count);
      }
    }
    return all;
  }

  private <T> T founded(String name, String email, Supplier<T> work) {
    var place = new PostalAddress("Carrer de la Mar 48", "46003", "València", "València", "ES");
    var wish =
        new NewOrganization(
            "Ana Soler",
            email,
            PASSWORD,
            Organization.Kind.BUSINESS,
            name,
            "B64717838",
            place,
            Money.EUR,
            Locale.of("es"));
    var founded = founding.found(wish, LOCALHOST);
    var owner = new Actor(Actor.Kind.USER, founded.owner().value(), "Ana Soler", LOCALHOST);
    return here.behind(Wall.staff(founded.organization()), owner, work);
  }
}
