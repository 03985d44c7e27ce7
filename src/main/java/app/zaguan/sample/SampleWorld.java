package app.zaguan.sample;

import app.zaguan.identity.Organizations;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the sample world; one that holds anything is left alone. */
@Component
@ConditionalOnProperty("zaguan.sample")
class SampleWorld implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SampleWorld.class);

  private final Here here;
  private final Organizations organizations;
  private final SampleHouses houses;
  private final Levante levante;
  private final Cervantes cervantes;

  SampleWorld(
      Here here,
      Organizations organizations,
      SampleHouses houses,
      Levante levante,
      Cervantes cervantes) {
    this.here = here;
    this.organizations = organizations;
    this.houses = houses;
    this.levante = levante;
    this.cervantes = cervantes;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (here.behind(Wall.entry(), Actor.product(), organizations::areNone)) {
      LOG.info("Filling the sample world…");
      houses.operator();
      levante.fill();
      cervantes.fill();
      houses.alameda();
    }
  }
}
