package app.zaguan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          535 5.7.8 Error: authentication failed                    | mail.said.password
          550 5.1.1 No such user here                               | mail.said.nobody
          452 4.2.2 Mailbox full                                    | mail.said.full
          554 5.7.1 Service unavailable; Client host blocked        | mail.said.unwanted
          421 4.3.2 Service shutting down                           | mail.said.busy
          Couldn't connect to host, port: localhost, 2525; timeout  | mail.said.unreachable
          Read timed out                                            | mail.said.slow
          STARTTLS is required but host does not support STARTTLS   | mail.said.encryption
          """)
  void whatTheServerMeantIsSaid(String said, String key) {
    assertThat(SmtpWords.key(said)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"250 fine", "something else", "port 15500"})
  void whereWeKnowNoBetterNothingIsSaid(String said) {
    assertThat(SmtpWords.key(said)).isNull();
  }
}
