package app.zaguan.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SmtpTest {

  @Test
  void theEnvironmentNamesTheMailServer() {
    var smtp =
        bound(
            Map.of(
                "ZAGUAN_SMTP_HOST", "mail.levante.example",
                "ZAGUAN_SMTP_PORT", "465",
                "ZAGUAN_SMTP_USER", "zaguan",
                "ZAGUAN_SMTP_PASSWORD", "s3cr3t-words",
                "ZAGUAN_SMTP_TLS", "tls",
                "ZAGUAN_SMTP_FROM", "correo@levante.example"));

    assertThat(smtp.isThere()).isTrue();
    assertThat(smtp.port()).isEqualTo(465);
    assertThat(smtp.tls()).isEqualTo(Smtp.Encryption.TLS);
    assertThat(smtp.password()).isEqualTo("s3cr3t-words");
    assertThat(smtp.toString()).doesNotContain("s3cr3t-words");
  }

  @Test
  void withoutAHostThereIsNone() {
    assertThat(bound(Map.of("ZAGUAN_SMTP_HOST", "")).isThere()).isFalse();
  }

  @Test
  void aMailServerNeedsASender() {
    assertThatThrownBy(() -> bound(Map.of("ZAGUAN_SMTP_HOST", "mail.levante.example")))
        .hasStackTraceContaining("ZAGUAN_SMTP_FROM");
  }

  private static Smtp bound(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, variables));
    ConfigurationPropertySources.attach(environment);
    Iterable<ConfigurationPropertySource> sources = ConfigurationPropertySources.get(environment);
    return new Binder(sources).bindOrCreate("zaguan.smtp", Smtp.class);
  }
}
