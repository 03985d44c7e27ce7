package app.zaguan.documents.printing;

import app.zaguan.documents.papers.Paper;
import app.zaguan.files.FileId;
import app.zaguan.files.Filing;
import app.zaguan.identity.Organization;
import app.zaguan.identity.Organizations;
import java.util.Base64;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints in the organization's livery. */
@Component
class Press {

  private final Printer printer;
  private final Organizations organizations;
  private final Filing filing;

  Press(Printer printer, Organizations organizations, Filing filing) {
    this.printer = printer;
    this.organizations = organizations;
    this.filing = filing;
  }

  Pdf print(Paper paper) {
    return new Pdf(Pdf.name(paper), printer.print(paper, livery(organizations.current())));
  }

  FileId file(Pdf pdf) {
    return filing.store(pdf.content(), pdf.name(), "application/pdf");
  }

  private Printer.Livery livery(Organization organization) {
    return new Printer.Livery(
        organization.colour(), logo(organization), TimeZone.getTimeZone(organization.zone()));
  }

  private @Nullable String logo(Organization organization) {
    if (organization.logo() == null) {
      return null;
    }
    var picture = filing.read(new FileId(organization.logo()));
    return "data:%s;base64,%s"
        .formatted(picture.contentType(), Base64.getEncoder().encodeToString(picture.content()));
  }
}
