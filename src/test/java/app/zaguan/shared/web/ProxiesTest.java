package app.zaguan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who a request comes from is not for the request to say. */
@RunningApplication
class ProxiesTest {

  @Autowired Browser browser;

  @Test
  void aHeaderThatNoKnownProxySentIsNotBelieved() {
    var answer =
        browser
            .with("X-Forwarded-For", "203.0.113.9")
            .with("X-Forwarded-Proto", "https")
            .with("X-Forwarded-Host", "evil.example")
            .fetch("/contacts");

    assertThat(answer.header("Location")).contains("/sign-in?next=%2Fcontacts");
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }
}
