package app.zaguan.identity.operators;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.people.Users;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Here;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RunningApplication
class OperatorsTest {

  private static final String HERE_ONLY = "127.0.0.1";

  @Autowired TestHouse houses;
  @Autowired Users users;
  @Autowired Here here;
  @Autowired TransactionTemplate transaction;

  @Test
  void theOperatorIsWhoIsNamed() {
    var named = houses.found();
    var operators = operators(named.email().toUpperCase(Locale.ROOT), true, "0.0.0.0");

    assertThat(actsHere(operators, named)).isTrue();
    assertThat(actsHere(operators, houses.found())).isFalse();
  }

  @Test
  void whereNobodyIsNamedALaterUserIsNeverTheOperator() {
    houses.found();

    assertThat(actsHere(operators(null, false, HERE_ONLY), houses.found())).isFalse();
  }

  @Test
  void nobodyIsTheOperatorUnnamedWhereOthersCanReachIt() {
    var house = houses.found();
    var first = firstOf(house);

    assertThat(actsHere(operators(null, false, HERE_ONLY), first)).isTrue();
    assertThat(actsHere(operators(null, true, HERE_ONLY), first)).isFalse();
    assertThat(actsHere(operators(null, false, "0.0.0.0"), first)).isFalse();
    assertThat(actsHere(operators(null, false, ""), first)).isFalse();
    assertThat(actsHere(operators("nobody@prueba.example", false, HERE_ONLY), first)).isFalse();
  }

  /** As if the house's owner were who signed up first. */
  private House firstOf(House house) {
    var first =
        houses.inside(app.zaguan.shared.tenancy.Wall.entry(), house.actor(), () -> users.first());
    return new House(house.organization(), first.orElseThrow(), house.email());
  }

  private boolean actsHere(Operators operators, House house) {
    return houses.as(house, operators::actsHere);
  }

  private Operators operators(
      @org.jspecify.annotations.Nullable String named, boolean production, String listens) {
    var installation =
        new Installation(
            URI.create("https://zaguan.example"),
            Path.of("data"),
            production,
            null,
            false,
            named,
            new Installation.External(null, "", "", "", "", true));
    return new Operators(installation, listens, users, here, transaction);
  }
}
