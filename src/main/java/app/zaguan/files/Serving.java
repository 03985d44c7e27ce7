package app.zaguan.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a stored file so that a browser never takes it for a page of ours: its type is not
 * guessed at, it runs in a sandbox, and all but pictures and PDFs are downloaded.
 */
public final class Serving {

  private static final String FENCE = "default-src 'none'; sandbox";

  private Serving() {}

  /** To be saved under its own name. */
  public static ResponseEntity<byte[]> download(StoredFile file) {
    return answer(file, ContentDisposition.attachment());
  }

  /** To be shown in its place, where it is a picture or a PDF; saved otherwise. */
  public static ResponseEntity<byte[]> show(StoredFile file) {
    return answer(
        file,
        isShown(file.contentType())
            ? ContentDisposition.inline()
            : ContentDisposition.attachment());
  }

  private static ResponseEntity<byte[]> answer(StoredFile file, ContentDisposition.Builder as) {
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            as.filename(file.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", FENCE)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .contentType(type(file.contentType()))
        .body(file.content());
  }

  private static boolean isShown(String contentType) {
    return switch (contentType) {
      case "image/png", "image/jpeg", "image/gif", "application/pdf" -> true;
      default -> false;
    };
  }

  /** What is not shown is nothing but bytes: a page that was uploaded is no page here. */
  private static MediaType type(String contentType) {
    return isShown(contentType)
        ? MediaType.parseMediaType(contentType)
        : MediaType.APPLICATION_OCTET_STREAM;
  }
}
