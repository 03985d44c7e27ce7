package app.zaguan.shared.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://zaguan.example", "http://192.0.2.7:8080", "http://zaguan.invalid"})
  void aTrialThatOthersCanReachIsRefusedWithASentence(String url) {
    assertThatThrownBy(() -> new TrialGuard(at(url, false), false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(url, "ZAGUAN_PRODUCTION=true", "ZAGUAN_TRIAL=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
  void onOnesOwnMachineOneTriesWhatOneLikes(String url) {
    assertThatCode(() -> new TrialGuard(at(url, false), false)).doesNotThrowAnyException();
  }

  @Test
  void realWorkAndATrialOnPurposeStart() {
    var url = "https://zaguan.example";
    assertThatCode(() -> new TrialGuard(at(url, true), false)).doesNotThrowAnyException();
    assertThatCode(() -> new TrialGuard(at(url, false), true)).doesNotThrowAnyException();
  }

  private static Installation at(String url, boolean production) {
    return new Installation(
        URI.create(url),
        Path.of("data"),
        production,
        null,
        false,
        null,
        new Installation.External(null, "", "", "", "", true));
  }
}
