package app.zaguan.identity.founding;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.Organizations;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class FoundingTest {

  @Autowired TestHouse houses;
  @Autowired Organizations organizations;

  @Test
  void aNewOrganizationSeesItself() {
    var house = houses.found("Ferretería Levante, S.L.");

    var organization = houses.as(house, organizations::current);

    assertThat(organization.legalName()).isEqualTo("Ferretería Levante, S.L.");
  }
}
