package app.zaguan.journeys;

import app.zaguan.documents.DocumentType;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.walls.Belongings.Things;
import java.util.ArrayList;
import java.util.List;

/** Every page of the product by its address, sorted by who is shown it. */
final class Rooms {

  /** Pages of whoever is not signed in. */
  static final List<String> OPEN =
      List.of(
          "/sign-in",
          "/sign-up",
          "/sign-up/sent",
          "/sign-up/nothing",
          "/password-reset",
          "/password-reset/sent",
          "/password-reset/nothing",
          "/invitations/nothing",
          "/d/nothing",
          "/nothing");

  /** Pages of the staff that are there with nothing in them. */
  static final List<String> STAFF =
      List.of(
          "/",
          "/contacts",
          "/contacts/new",
          "/contacts/imports",
          "/products",
          "/products/new",
          "/quotes",
          "/quotes/new",
          "/invoices",
          "/invoices/new",
          "/credit-notes",
          "/credit-notes/new",
          "/payments",
          "/outbox",
          "/settings",
          "/settings/organization",
          "/settings/logo",
          "/settings/bank-accounts",
          "/settings/members",
          "/settings/numbering",
          "/settings/audit",
          "/settings/portal",
          "/settings/payments",
          "/settings/mail-texts",
          "/settings/mail-texts/text?letter=quote&language=es",
          "/profile",
          "/profile/sessions",
          "/nothing");

  private static final List<String> PORTAL =
      List.of(
          "",
          "/quotes",
          "/invoices",
          "/credit-notes",
          "/payments",
          "/payments/new",
          "/profile",
          "/profile/password",
          "/profile/sessions",
          "/nothing");

  /** What somebody who may only read is not shown. */
  static final List<String> FORBIDDEN = List.of("/settings/members", "/invoices/new");

  /** What answers with no page of its own: files, parts of pages, streams, and ways elsewhere. */
  static final List<String> NO_PAGES =
      List.of(
          "/quotes/{id}/pdf",
          "/invoices/{id}/pdf",
          "/credit-notes/{id}/pdf",
          "/changes",
          "/p/{portal}/changes",
          "/p/{portal}/{segment}/{id}/changes",
          "/p/{portal}/quotes/{id}/acceptance/pdf",
          "/p/{portal}/{segment}/{id}/pdf",
          "/p/{portal}/{segment}/{id}/next",
          "/p/{portal}/{segment}/{id}/previous",
          "/logo/{organization}/{file}",
          "/contacts/export",
          "/contacts/options",
          "/contacts/quick/new",
          "/contacts/{id}/sheet",
          "/contacts/imports/template",
          "/contacts/imports/{id}/refused",
          "/products/options",
          "/products/{id}/sheet",
          "/payments/export",
          "/outbox/{id}/body",
          "/operator/outbox/{organization}/{id}/body",
          "/sandbox-gateway/api/payments/{key}",
          "/sandbox-gateway/api/payments/{key}/refunds/{refund}");

  private Rooms() {}

  static List<String> open(TestPortal portal, House house) {
    var pages = new ArrayList<>(OPEN);
    for (var page : List.of("/sign-in", "/password", "/password/nothing", "/nothing")) {
      pages.add(portal.at(house, page));
    }
    return pages;
  }

  static List<String> staff(Things things) {
    var pages = new ArrayList<>(STAFF);
    for (var place :
        List.of(
            "/contacts/{id}",
            "/contacts/{id}/edit",
            "/contacts/{id}/credit",
            "/contacts/{contact}/portal-access",
            "/contacts/imports/{id}",
            "/contacts/imports/{id}/columns",
            "/products/{id}",
            "/products/{id}/edit",
            "/outbox/{id}",
            "/payments/{id}",
            "/payments/tasks/{id}",
            "/invoices/{id}/payments",
            "/quotes/{id}/edit")) {
      pages.add(filled(place, things));
    }
    for (var type : DocumentType.values()) {
      var document = filled("/" + type.segment() + "/{id}", things);
      pages.add(document);
      pages.add(document + "/sending");
    }
    pages.add("/payments/new?contact=" + things.contact());
    pages.add("/credit-notes/new?contact=" + things.contact());
    pages.add("/credit-notes/new?original=" + things.invoice());
    return pages;
  }

  static List<String> operator(Things things) {
    var mail = "/operator/outbox/%s/%s";
    return List.of(
        "/operator/outbox",
        mail.formatted(
            things.at("/operator/outbox/{organization}"),
            things.at("/operator/outbox/{organization}/{id}")));
  }

  /** The portal of a contact with nothing in it. */
  static List<String> portal(TestPortal portal, House house) {
    return PORTAL.stream().map(it -> portal.at(house, it)).toList();
  }

  static List<String> portal(TestPortal portal, House house, Things things) {
    var pages = new ArrayList<>(portal(portal, house));
    for (var type : DocumentType.values()) {
      var place = "/" + type.segment() + "/{id}";
      pages.add(portal.at(house, filled(place, things)));
    }
    var payment = filled("/payments/{id}", things);
    pages.add(portal.at(house, payment));
    pages.add(portal.at(house, "/invoices/" + things.invoice() + "/payments"));
    pages.add(portal.at(house, "/invoices/" + things.invoice() + payment));
    return pages;
  }

  private static String filled(String place, Things things) {
    var end = place.indexOf('}') + 1;
    var id = things.at(place.substring(0, end));
    return place.substring(0, place.indexOf('{')) + id + place.substring(end);
  }
}
