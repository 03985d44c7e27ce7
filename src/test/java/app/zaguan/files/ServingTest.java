package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ServingTest {

  @Test
  void aPdfIsShownUnderItsNameInASandbox() {
    var answer = Serving.show(file("Presupuesto Ñ.pdf", "application/pdf"));

    var headers = answer.getHeaders();
    assertThat(headers.getFirst("Content-Disposition"))
        .startsWith("inline;")
        .contains("filename*=UTF-8''Presupuesto%20%C3%91.pdf");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
    assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
  }

  @Test
  void whatCouldBeAPageIsSavedAndIsNothingButBytes() {
    for (var type : new String[] {"text/html", "image/svg+xml", "not a type", "text/html;x=y"}) {
      var headers = Serving.show(file("a.html", type)).getHeaders();

      assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment;");
      assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_OCTET_STREAM);
    }
  }

  @Test
  void aNameIsNothingButAName() {
    assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.clean("C:\\Users\\ana\\lista.pdf")).isEqualTo("lista.pdf");
    assertThat(FileName.clean("a\r\nSet-Cookie: x\".pdf")).isEqualTo("aSet-Cookie x.pdf");
    assertThat(FileName.clean("factura\u202Efdp.exe")).isEqualTo("facturafdp.exe");
    assertThat(FileName.clean("...")).isEqualTo("file");
    assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(150).endsWith(".pdf");
  }

  private static StoredFile file(String name, String type) {
    return new StoredFile(new FileId(UUID.randomUUID()), name, type, 1, new byte[1]);
  }
}
