package app.zaguan.shared.logs;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MaskTest {

  @Test
  void whatOpensSomethingIsTakenOut() {
    for (var i = 0; i < 100; i++) {
      var token = Token.make(new OrganizationId(UUID.randomUUID()));

      var masked = Mask.over("GET /d/" + token.text() + " by cookie=" + token.secret() + ";");

      assertThat(masked).doesNotContain(token.secret()).contains("GET /d/").contains("cookie=…;");
    }
  }

  @Test
  void bankAccountsAreTakenOut() {
    assertThat(Mask.over("Payee[iban=ES9121000418450200051332, bic=null]"))
        .isEqualTo("Payee[iban=…, bic=null]");
  }

  @Test
  void whatNamesSomethingStays() {
    var line =
        "draft-"
            + UUID.randomUUID()
            + " StructuredLoggingJsonPropertiesJsonMembersCustomizer "
            + "/invoices/"
            + UUID.randomUUID()
            + " org.springframework.boot.web4.servlet.Something";

    assertThat(Mask.over(line)).isEqualTo(line);
  }
}
