package app.zaguan.files;

import app.zaguan.identity.OrganizationKeeping;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The organizations' logos: pictures that we made ourselves from what was uploaded. */
@Service
class Logos {

  private final Filing filing;
  private final Pictures pictures;
  private final Organizations organizations;
  private final OrganizationKeeping keeping;
  private final Here here;
  private final TransactionTemplate transaction;

  Logos(
      Filing filing,
      Pictures pictures,
      Organizations organizations,
      OrganizationKeeping keeping,
      Here here,
      TransactionTemplate transaction) {
    this.filing = filing;
    this.pictures = pictures;
    this.organizations = organizations;
    this.keeping = keeping;
    this.here = here;
    this.transaction = transaction;
  }

  /**
   * Hangs up another logo. The old one is kept: what was sent with it still shows it on paper.
   *
   * @throws app.zaguan.shared.Refused as {@link Pictures#reencode}
   */
  void hang(byte[] upload) {
    var picture = pictures.reencode(upload);
    transaction.executeWithoutResult(
        status -> keeping.hang(filing.store(picture.png(), "logo.png", "image/png").value()));
  }

  void takeDown() {
    keeping.hang(null);
  }

  /** The logo that hangs there now; any other file of the organization is not found. */
  StoredFile read(OrganizationId organization, FileId logo) {
    return here.behind(
        Wall.staff(organization),
        Actor.product(),
        () -> {
          if (!logo.value().equals(organizations.current().logo())) {
            throw new NotFound(logo);
          }
          return filing.read(logo);
        });
  }
}
