package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An upload that is far too big gets a page, not a broken connection. What is a little too big is
 * read, and refused beside its field: see {@link LogoPageTest}.
 */
@RunningApplication
class UploadTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Autowired Browser browser;

  @Test
  void seventyMegabytesGetASentenceThatSaysTheLimit() throws Exception {
    var body = multipart(new byte[70 * MEGABYTE]);

    var answer = post(body, "es", true);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.page()).contains("10 MB como mucho");
    assertThat(post(body, "en", true).page()).contains("10 MB at most");
  }

  @Test
  void aLittleOverTheEdgeGetsTheSame() throws Exception {
    var body = multipart(new byte[64 * MEGABYTE]);

    assertThat(post(body, "es", true).status()).isEqualTo(413);
  }

  @Test
  void anUploadThatDoesNotSayItsLengthGetsTheSame() throws Exception {
    var body = multipart(new byte[70 * MEGABYTE]);

    var answer = post(body, "es", false);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.page()).contains("10 MB como mucho");
  }

  @Test
  void brokenMultipartIsNoErrorOfOurs() throws Exception {
    var body = "no parts at all".getBytes(StandardCharsets.UTF_8);

    assertThat(post(body, "es", true).status()).isBetween(400, 499);
  }

  /** As browsers do: all of it is written before the answer is looked at. */
  private Answer post(byte[] body, String language, boolean saysItsLength) throws IOException {
    var address = URI.create(browser.address("/settings/logo")).toURL();
    var connection = (HttpURLConnection) address.openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=line");
    connection.setRequestProperty("Accept", "text/html");
    connection.setRequestProperty("Accept-Language", language);
    if (saysItsLength) {
      connection.setFixedLengthStreamingMode(body.length);
    } else {
      connection.setChunkedStreamingMode(MEGABYTE);
    }
    try (var out = connection.getOutputStream()) {
      out.write(body);
    }
    var status = connection.getResponseCode();
    try (var in = connection.getErrorStream()) {
      return new Answer(status, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private record Answer(int status, String page) {}

  private static byte[] multipart(byte[] content) throws Exception {
    var head =
        "--line\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\n"
            + "Content-Type: image/png\r\n\r\n";
    var foot = "\r\n--line--\r\n";
    var parts =
        List.<InputStream>of(
            new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream(content),
            new ByteArrayInputStream(foot.getBytes(StandardCharsets.UTF_8)));
    try (var all = new SequenceInputStream(java.util.Collections.enumeration(parts))) {
      return all.readAllBytes();
    }
  }
}
