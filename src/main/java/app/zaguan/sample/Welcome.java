package app.zaguan.sample;

import app.zaguan.shared.installation.Installation;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to go, once it answers. */
@Component
class Welcome {

  private final Installation installation;

  Welcome(Installation installation) {
    this.installation = installation;
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    var greeting = installation.sample() ? invitation() + SamplePeople.table() : invitation();
    System.out.println(greeting.indent(2));
  }

  private String invitation() {
    var where = installation.sample() ? "/sign-in" : "/sign-up";
    return """

    Zaguán is open: %s
    Ctrl-C stops it.
    """
        .formatted(installation.address(where));
  }
}
