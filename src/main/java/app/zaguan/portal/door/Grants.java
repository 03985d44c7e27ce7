package app.zaguan.portal.door;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.shared.secrets.Token;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the holders of links by the cookie that their link was exchanged for. */
@Service
class Grants {

  private final Sharing sharing;
  private final Houses houses;

  Grants(Sharing sharing, Houses houses) {
    this.sharing = sharing;
    this.houses = houses;
  }

  /**
   * Who holds this cookie, if it opens this document. Behind the entry wall of its business.
   *
   * @param chosen the language picked in this browser, if one was; else it is the link's
   */
  @Transactional
  public Optional<LinkHolder> holder(
      Token cookie, DocumentId document, Optional<Locale> chosen, String address) {
    return sharing
        .grant(cookie, document)
        .flatMap(grant ->
            houses
                .of(grant.organization())
                .map(place ->
                    new LinkHolder(
                        place.house(), grant, cookie, chosen.orElse(grant.language()), address)));
  }
}
