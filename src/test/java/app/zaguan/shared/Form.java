package app.zaguan.shared;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** A form of a page, with what stands in it, to be filled in and sent. */
public final class Form {

  static final String ENCODED = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "a-line-that-no-file-has-7f3c";

  private record Upload(String field, String name, String type, byte[] content) {}

  private final Browser browser;
  private final String action;
  private final List<Map.Entry<String, String>> fields = new ArrayList<>();
  private final List<Upload> uploads = new ArrayList<>();

  Form(Browser browser, String action, FormElement form) {
    this.browser = browser;
    this.action = action;
    form.formData().forEach(it -> fields.add(Map.entry(it.key(), it.value())));
  }

  /** Types into a field, over what stands there. */
  public Form with(String field, String value) {
    fields.removeIf(it -> it.getKey().equals(field));
    return and(field, value);
  }

  /** Adds one more value of a field: another box ticked. */
  public Form and(String field, String value) {
    fields.add(Map.entry(field, value));
    return this;
  }

  /** Leaves a field out: a box not ticked. */
  public Form without(String field) {
    fields.removeIf(it -> it.getKey().equals(field));
    return this;
  }

  /** Chooses a file; the form is then sent as {@code multipart/form-data}. */
  public Form file(String field, String name, String type, byte[] content) {
    fields.removeIf(it -> it.getKey().equals(field));
    uploads.add(new Upload(field, name, type, content));
    return this;
  }

  /** What stands in a field of the form now; empty where there is none. */
  public String value(String field) {
    return fields.stream()
        .filter(it -> it.getKey().equals(field))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Sends the form and goes where it leads. */
  public SeenPage submit() {
    return uploads.isEmpty()
        ? browser.submit(action, encoded(fields), ENCODED)
        : browser.submit(action, multipart(), "multipart/form-data; boundary=" + BOUNDARY);
  }

  static byte[] encoded(Collection<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private byte[] multipart() {
    var body = new ByteArrayOutputStream();
    for (var field : fields) {
      part(
          body,
          "name=\"" + field.getKey() + "\"",
          field.getValue().getBytes(StandardCharsets.UTF_8));
    }
    for (var upload : uploads) {
      var about = "name=\"" + upload.field() + "\"; filename=\"" + upload.name() + "\"";
      part(body, about + "\r\nContent-Type: " + upload.type(), upload.content());
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String about, byte[] content) {
    var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }
}
