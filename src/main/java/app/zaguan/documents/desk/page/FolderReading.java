package app.zaguan.documents.desk.page;

import app.zaguan.documents.Document;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Related;
import app.zaguan.documents.comments.Comment;
import app.zaguan.documents.desk.HistoryLook;
import app.zaguan.documents.quotes.Acceptance;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.ShareLink;
import app.zaguan.documents.sharing.ShareLinkId;
import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the database says about a document. */
final class FolderReading {

  private FolderReading() {}

  static DocumentPage.Folder read(JsonNode json, Document document) {
    var related = new Related(document.id(), document.type(), document.number());
    return new DocumentPage.Folder(
        list(json.path("comments"), FolderReading::comment),
        list(json.path("events"), it -> HistoryLook.inside(happening(it, related))),
        list(json.path("links"), FolderReading::link),
        json.path("acceptance").isObject() ? acceptance(json.path("acceptance")) : null,
        json.path("note").asString(""),
        json.path("unsent").asBoolean());
  }

  private static Comment comment(JsonNode json) {
    return new Comment(
        id(json),
        Actor.Kind.valueOf(json.path("author").asString()),
        json.path("name").asString(),
        json.path("body").asString(),
        moment(json, "at"));
  }

  private static Happening happening(JsonNode json, Related document) {
    return new Happening(
        id(json),
        Happening.Kind.valueOf(json.path("kind").asString()),
        moment(json, "at"),
        document,
        Actor.Kind.valueOf(json.path("actorKind").asString()),
        json.path("actorName").asString(),
        details(json.path("details")),
        json.path("published").asBoolean());
  }

  private static Map<String, String> details(JsonNode json) {
    var details = new HashMap<String, String>();
    json.properties().forEach(it -> details.put(it.getKey(), it.getValue().asString("")));
    return details;
  }

  private static ShareLink link(JsonNode json) {
    return new ShareLink(
        new ShareLinkId(id(json)),
        text(json, "name"),
        text(json, "email"),
        Permit.valueOf(json.path("permit").asString()),
        json.path("madeBy").asString(),
        moment(json, "madeAt"),
        moment(json, "expiresAt"),
        momentOrNone(json, "openedAt"),
        momentOrNone(json, "revokedAt"));
  }

  /** Without the drawing, which is shown on the certificate. */
  private static Acceptance acceptance(JsonNode json) {
    return new Acceptance(
        json.path("revision").asInt(),
        json.path("by").asString(),
        text(json, "email"),
        null,
        json.path("actor").asString(),
        text(json, "address"),
        text(json, "agent"),
        moment(json, "at"),
        json.path("hash").asString());
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
    return json.isArray() ? json.valueStream().map(read).toList() : List.of();
  }

  private static UUID id(JsonNode json) {
    return UUID.fromString(json.path("id").asString());
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isString() ? json.path(field).asString() : null;
  }

  private static Instant moment(JsonNode json, String field) {
    return OffsetDateTime.parse(json.path(field).asString()).toInstant();
  }

  private static @Nullable Instant momentOrNone(JsonNode json, String field) {
    return json.path(field).isString() ? moment(json, field) : null;
  }
}
