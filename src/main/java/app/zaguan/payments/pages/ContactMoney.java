package app.zaguan.payments.pages;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactPanel;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.payments.credits.Credits;
import app.zaguan.shared.web.screen.Parts;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a contact has to its credit, on its page, and where its payments are. */
@Component
class ContactMoney implements ContactPanel {

  private final Credits credits;
  private final Parts parts;

  ContactMoney(Credits credits, Parts parts) {
    this.credits = credits;
    this.parts = parts;
  }

  @Override
  public Place place() {
    return Place.ASIDE;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Content> content(Contact contact, Member reader, Screen screen) {
    if (!reader.may(Area.SALES, Level.VIEW)) {
      return Optional.empty();
    }
    return Optional.of(
        parts.part(
            "payments/contactPanel",
            Map.of(
                "contact",
                contact.id(),
                "credit",
                credits.of(contact.id()),
                "mayEdit",
                reader.may(Area.SALES, Level.EDIT))));
  }
}
