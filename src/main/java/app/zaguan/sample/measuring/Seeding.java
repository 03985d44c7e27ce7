package app.zaguan.sample.measuring;

import app.zaguan.identity.Organizations;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code bin/seed}: fills an empty database with the measuring world, {@code zaguan.measuring}
 * being {@code small} or {@code big}, and ends. One that holds anything is left alone.
 */
@Component
@ConditionalOnProperty("zaguan.measuring")
class Seeding {

  private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
  private static final int NEIGHBOURS = 199;
  private static final int SIGNED_UP = 24;

  private final MeasuringWorld world;
  private final Copies copies;
  private final Organizations organizations;
  private final Here here;
  private final boolean big;

  Seeding(
      MeasuringWorld world,
      Copies copies,
      Organizations organizations,
      Here here,
      Installation installation,
      @Value("${zaguan.measuring}") String size) {
    this.world = world;
    this.copies = copies;
    this.organizations = organizations;
    this.here = here;
    this.big = size.equals("big");
    if (installation.production()) {
      throw new IllegalStateException("a production installation is not measured");
    }
  }

  @EventListener
  void seed(ApplicationReadyEvent ready) {
    var isEmpty = here.behind(Wall.entry(), Actor.product(), organizations::areNone);
    if (isEmpty) {
      fill();
    } else {
      LOG.error("The database is not empty: nothing was seeded.");
    }
    var code = SpringApplication.exit(ready.getApplicationContext(), () -> isEmpty ? 0 : 1);
    System.exit(code);
  }

  private void fill() {
    LOG.info("People, products and the invoices that are copied…");
    var patterns = new ArrayList<>(world.business(big ? Size.BIG : Size.SMALL, SIGNED_UP));
    if (big) {
      patterns.addAll(world.neighbours(NEIGHBOURS));
    }
    LOG.info("{} invoices…", patterns.stream().mapToInt(it -> it.copies() + 1).sum());
    copies.make(patterns);
    LOG.info("The measuring world is there: sign in as ana@medida.example");
  }
}
