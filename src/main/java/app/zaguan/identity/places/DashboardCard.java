package app.zaguan.identity.places;

import app.zaguan.identity.Member;
import gg.jte.Content;
import java.util.Optional;

/** What a module shows where staff start: beans of this kind, in their order. */
public interface DashboardCard {

  /** Where it stands: first steps 10, what waits 20, the latest 30. */
  int order();

  /** The card for this member; nothing where it does not concern them or has nothing to say. */
  Optional<Content> content(Member member);
}
