package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.live.LiveStream;
import app.zaguan.shared.web.live.Watch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the pages of a contact that its documents changed: one, or any of its own. */
@Controller
class ChangesController {

  private final LiveStream live;
  private final Documents documents;

  ChangesController(LiveStream live, Documents documents) {
    this.live = live;
    this.documents = documents;
  }

  @ForCustomer(viewable = false)
  @GetMapping("/p/{portal}/changes")
  void index(
      Customer customer,
      @RequestParam(defaultValue = "0") long age,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    tell(customer, null, age, request, response);
  }

  /** Under the document's own address, where the cookie of its link goes too. */
  @ForCustomerOrLink(viewable = false)
  @GetMapping("/p/{portal}/{segment}/{id}/changes")
  void show(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "0") long age,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!documents.isSeen(id.value())) {
      throw new NotFound(id);
    }
    tell(guest, id.value(), age, request, response);
  }

  private void tell(
      PortalGuest guest,
      @Nullable UUID document,
      long age,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var watch = new Watch(guest.house().id(), document, guest.contact().value());
    live.tell(watch, documents::isSeen, age, request, response);
  }
}
