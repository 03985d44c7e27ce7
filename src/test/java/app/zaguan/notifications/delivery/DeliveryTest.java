package app.zaguan.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.files.Filing;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.jobs.Due;
import app.zaguan.shared.money.Money;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@RunningApplication
class DeliveryTest {

  @Autowired TestHouse houses;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired TestClock clock;
  @Autowired Filing filing;
  @Autowired DataSource source;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private MailRoom room;
  private House house;
  private Smtp smtp;

  @BeforeEach
  void open() {
    server.start();
    room = beans.createBean(MailRoom.class);
    house = houses.found("Ferretería Levante, S.L.");
    smtp = MailRoom.at(server.getSmtp().getPort());
  }

  @AfterEach
  void close() {
    room.giveUp(house);
    server.stop();
  }

  @Test
  void aMailLeavesOnceInHtmlAndPlainText() throws Exception {
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")));

    room.delivery(smtp).deliverDue();
    room.delivery(smtp).deliverDue();

    var mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Tu presupuesto P26/0031 de 1.210,00\u00a0€");
    assertThat(text(mail, 0))
        .contains("Hola, Carmen Ruiz:")
        .contains("por 1.210,00\u00a0€.")
        .contains("Vale hasta el 24 nov 2026.\nGracias.")
        .contains("https://zaguan.example/d/abc");
    assertThat(text(mail, 1))
        .contains("<html lang=\"es\">")
        .contains("<p style=\"margin:0 0 16px\">Vale hasta el 24 nov 2026.<br>Gracias.</p>")
        .contains("href=\"https://zaguan.example/d/abc\"")
        .doesNotContain("<img")
        .doesNotContain("<script");
    assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
    assertThat(room.only(house).sentAt()).isNotNull();
  }

  @Test
  void itComesInTheAddresseesLanguage() throws Exception {
    room.post(house, smtp, quote("john@turia.example", Locale.of("en")));

    room.delivery(smtp).deliverDue();

    var mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Your quote P26/0031 for €1,210.00");
    assertThat(mail.getHeader("Content-Language")).containsExactly("en");
    assertThat(text(mail, 0)).contains("Hello Carmen Ruiz,").contains("until 24 Nov 2026");
  }

  @Test
  void itSaysWhoWritesAndWhereToReply() throws Exception {
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")));

    room.delivery(smtp).deliverDue();

    var mail = onlyMail();
    var from = (InternetAddress) mail.getFrom()[0];
    assertThat(from.getPersonal()).isEqualTo("Ferretería Levante, S.L.");
    assertThat(from.getAddress()).isEqualTo("correo@zaguan.example");
    assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo(house.email());
    assertThat(mail.getMessageID()).isEqualTo("<" + room.only(house).id() + "@zaguan.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aFileGoesWithIt() throws Exception {
    var file =
        houses.as(
            house,
            () ->
                filing.store(
                    "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "p.pdf", "application/pdf"));
    var letter = quote("carmen@turia.example", Locale.of("es"));
    room.post(house, smtp, letter.attach(file, "Presupuesto Ñ P26-0031.pdf"));

    room.delivery(smtp).deliverDue();

    var parts = (MimeMultipart) onlyMail().getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Presupuesto Ñ P26-0031.pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void ofTwoWorkersAtOnceOneSendsIt() throws Exception {
    for (var i = 0; i < 20; i++) {
      room.post(house, smtp, quote("carmen" + i + "@turia.example", Locale.of("es")));
    }

    try (var workers = Executors.newFixedThreadPool(3)) {
      var delivery = room.delivery(smtp);
      for (var i = 0; i < 3; i++) {
        workers.submit(delivery::deliverDue);
      }
    }

    assertThat(Arrays.stream(mails()).map(DeliveryTest::to)).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void aRefusedAddressFailsAtOnceAndTheReasonIsKept() throws Exception {
    try (var fussy = new FussyMailServer(Map.of("RCPT", "550 5.1.1 No such user here"))) {
      var there = MailRoom.at(fussy.port());
      room.post(house, there, quote("nadie@turia.example", Locale.of("es")));

      room.delivery(there).deliverDue();

      assertThat(room.only(house).state()).isEqualTo(MailState.FAILED);
      assertThat(room.only(house).lastError()).contains("550 5.1.1 No such user here");
      clock.forward(Duration.ofDays(2));
      room.delivery(there).deliverDue();
      assertThat(room.only(house).attempts()).isEqualTo(1);
      assertThat(fussy.received()).isEmpty();
    }
  }

  @Test
  void aMailboxThatIsFullForNowIsTriedAgain() throws Exception {
    try (var fussy = new FussyMailServer(Map.of("RCPT", "452 4.2.2 Mailbox full"))) {
      var there = MailRoom.at(fussy.port());
      room.post(house, there, quote("llena@turia.example", Locale.of("es")));

      room.delivery(there).deliverDue();

      assertThat(room.only(house).state()).isEqualTo(MailState.QUEUED);
      assertThat(room.only(house).lastError()).contains("452 4.2.2 Mailbox full");
    }
  }

  @Test
  void aServerThatIsDownIsTriedAgainMoreAndMorePatiently() throws Exception {
    var down = MailRoom.at(freePort());
    room.post(house, down, quote("carmen@turia.example", Locale.of("es")));

    for (var wait : Delivery.PATIENCE) {
      room.delivery(down).deliverDue();
      assertThat(room.only(house).state()).isEqualTo(MailState.QUEUED);
      assertThat(room.only(house).lastError()).isNotBlank();
      var attempts = room.only(house).attempts();
      clock.forward(wait.minusSeconds(30));
      room.delivery(down).deliverDue();
      assertThat(room.only(house).attempts()).as("too early").isEqualTo(attempts);
      clock.forward(Duration.ofSeconds(31));
    }
    room.delivery(smtp).deliverDue();

    assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
    assertThat(room.only(house).lastError()).isNull();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void patienceEnds() throws Exception {
    var down = MailRoom.at(freePort());
    room.post(house, down, quote("carmen@turia.example", Locale.of("es")));

    for (var i = 0; i <= Delivery.PATIENCE.size(); i++) {
      room.delivery(down).deliverDue();
      clock.forward(Duration.ofHours(7));
    }

    assertThat(room.only(house).state()).isEqualTo(MailState.FAILED);
    assertThat(room.only(house).attempts()).isEqualTo(6);
  }

  @Test
  void aMailWhoseAnswerNeverCameGoesAgainOnlyWhenAsked() throws Exception {
    try (var hangsUp = new FussyMailServer(Map.of(".", ""))) {
      var there = MailRoom.at(hangsUp.port());
      room.post(house, there, quote("carmen@turia.example", Locale.of("es")));

      room.delivery(there).deliverDue();
      assertThat(room.only(house).state()).isEqualTo(MailState.UNCLEAR);
      clock.forward(Duration.ofDays(2));
      room.delivery(there).deliverDue();
      assertThat(hangsUp.received()).hasSize(1);

      var id = room.only(house).id();
      room.inside(house, () -> room.deliveries().again(house.organization(), id, clock.instant()));
      room.delivery(there).deliverDue();
      var identity = "Message-ID: <" + id + "@zaguan.example>";
      assertThat(hangsUp.received()).hasSize(2).allMatch(it -> it.contains(identity));
    }
  }

  @Test
  void aServerThatHangsUpBeforeItHasAllOfItIsTriedAgain() throws Exception {
    try (var hangsUp = new FussyMailServer(Map.of("DATA", ""))) {
      var there = MailRoom.at(hangsUp.port());
      room.post(house, there, quote("carmen@turia.example", Locale.of("es")));

      room.delivery(there).deliverDue();
    }
    assertThat(room.only(house).state()).isEqualTo(MailState.QUEUED);
    clock.forward(Duration.ofMinutes(2));
    room.delivery(smtp).deliverDue();

    assertThat(mails()).hasSize(1);
    assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
  }

  @Test
  void aServerThatHangsUpInTheMiddleOfAMailSendsItOnce() throws Exception {
    try (var hangsUp = new FussyMailServer(Map.of("DATA", FussyMailServer.HANGS_UP))) {
      var there = MailRoom.at(hangsUp.port());
      room.post(house, there, quote("carmen@turia.example", Locale.of("es")));

      room.delivery(there).deliverDue();

      // it was not whole: no server sends it on, but we cannot know what this one had
      assertThat(room.only(house).state()).isIn(MailState.QUEUED, MailState.UNCLEAR);
      assertThat(room.only(house).lastError()).isNotBlank();
      assertThat(hangsUp.received()).isEmpty();
    }
    var id = room.only(house).id();
    room.inside(house, () -> room.deliveries().again(house.organization(), id, clock.instant()));
    clock.forward(Duration.ofMinutes(2));
    room.delivery(smtp).deliverDue();
    room.delivery(smtp).deliverDue();

    assertThat(mails()).hasSize(1);
    assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA", "."})
  void whileASlowServerThinksNoConnectionIsHeld(String command) throws Exception {
    try (var slow = new FussyMailServer(Map.of()).waitingAt(command);
        var worker = Executors.newSingleThreadExecutor()) {
      var there = MailRoom.at(slow.port());
      room.post(house, there, quote("carmen@turia.example", Locale.of("es")));
      var sending = worker.submit(() -> room.delivery(there).deliverDue());
      slow.mustBeWaited();

      // what timers do in the meantime ends by itself: a connection of ours would not come back
      var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
      var end = java.time.Instant.now().plusSeconds(5);
      while (pool.getActiveConnections() > 0) {
        assertThat(java.time.Instant.now()).as("a connection is held").isBefore(end);
        Thread.onSpinWait();
      }

      assertThat(sending.isDone()).isFalse();
      slow.goOn();
      sending.get();
      assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
      assertThat(slow.received()).hasSize(1);
    }
  }

  @Test
  void aWorkerThatDiesAfterHandingItOverLeavesItToAPerson() {
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")));
    var due = new Due(house.organization(), room.only(house).id().value());
    var now = clock.instant();
    room.inside(
        house,
        () -> {
          var taken = room.deliveries().take(due, now, now.plus(Delivery.LEASE)).orElseThrow();
          return room.deliveries().handOver(taken, now);
        });

    clock.forward(Delivery.LEASE.plusSeconds(1));
    room.delivery(smtp).deliverDue();

    assertThat(mails()).isEmpty();
    assertThat(room.only(house).state()).isEqualTo(MailState.UNCLEAR);
  }

  @Test
  void aWorkerThatDiesLeavesTheMailToAnother() {
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")));
    var mail = room.only(house).id();
    var due = new Due(house.organization(), mail.value());
    var now = clock.instant();
    room.inside(house, () -> room.deliveries().take(due, now, now.plus(Delivery.LEASE)));

    room.delivery(smtp).deliverDue();
    assertThat(mails()).isEmpty();
    clock.forward(Delivery.LEASE.plusSeconds(1));
    room.delivery(smtp).deliverDue();

    assertThat(mails()).hasSize(1);
  }

  @Test
  void nothingThatIsTypedBecomesAHeader() throws Exception {
    var evil = "Carmen\r\nBcc: todos@turia.example";
    room.post(
        house,
        smtp,
        Letter.of("sample")
            .to(evil, "carmen@turia.example", Locale.of("es"))
            .with(evil, Money.of("1", "EUR"), LocalDate.of(2026, 11, 24)));
    var many = "a@turia.example\r\nRCPT TO:<b@turia.example>";
    room.post(house, smtp, quote(many, Locale.of("es")));
    room.post(house, smtp, quote("a@turia.example, b@turia.example", Locale.of("es")));

    room.delivery(smtp).deliverDue();

    var mail = onlyMail();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSubject()).contains("Carmen Bcc: todos@turia.example");
    assertThat(room.rows(house).stream().map(MailRow::state))
        .containsExactly(MailState.SENT, MailState.FAILED, MailState.FAILED);
  }

  @Test
  void whatIsTypedIsNeverHtml() throws Exception {
    room.post(
        house,
        smtp,
        Letter.of("sample")
            .to("<b>Carmen</b>", "carmen@turia.example", Locale.of("es"))
            .with("<script>x</script>", Money.of("1", "EUR"), LocalDate.of(2026, 11, 24)));

    room.delivery(smtp).deliverDue();

    assertThat(text(onlyMail(), 1))
        .contains("&lt;script&gt;x&lt;/script&gt;")
        .contains("&lt;b&gt;Carmen&lt;/b&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void aSecretIsSealedUntilItLeavesAndGoneAfterwards() throws Exception {
    room.post(house, smtp, code("731946").link("https://zaguan.example/reset/abcdef"));

    assertThat(everythingInTheRow())
        .doesNotContain("731946")
        .doesNotContain("abcdef")
        .contains("ana@levante.example");
    assertThat(room.only(house).subject()).isNull();

    room.delivery(smtp).deliverDue();

    assertThat(onlyMail().getSubject()).isEqualTo("Tu código: 731946");
    assertThat(text(onlyMail(), 0)).contains("Este mensaje es solo para ti");
    var sealed =
        room.inside(
            house,
            () ->
                room.db()
                    .sql("select count(sealed) from outgoing_mail where org_id = :org")
                    .param("org", house.organization().value())
                    .query(Integer.class)
                    .single());
    assertThat(sealed).isZero();
  }

  @Test
  void aLetterPostedTwiceIsWrittenOnce() {
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")).once("quote 31 sent"));
    room.post(house, smtp, quote("carmen@turia.example", Locale.of("es")).once("quote 31 sent"));
    var other = houses.found();
    room.post(other, smtp, quote("carmen@turia.example", Locale.of("es")).once("quote 31 sent"));

    assertThat(room.rows(house)).hasSize(1);
    assertThat(room.rows(other)).hasSize(1);
  }

  @Test
  void aMailThatFailedIsSentAgainWhenAsked() throws Exception {
    try (var fussy = new FussyMailServer(Map.of("RCPT", "550 5.1.1 No such user here"))) {
      var there = MailRoom.at(fussy.port());
      room.post(house, there, quote("carmen@turia.example", Locale.of("es")));
      room.delivery(there).deliverDue();
    }
    var id = room.only(house).id();

    room.inside(house, () -> room.deliveries().again(house.organization(), id, clock.instant()));
    room.delivery(smtp).deliverDue();
    var onceMore =
        room.inside(
            house, () -> room.deliveries().again(house.organization(), id, clock.instant()));

    assertThat(mails()).hasSize(1);
    assertThat(room.only(house).state()).isEqualTo(MailState.SENT);
    assertThat(onceMore).as("what has left does not leave again").isFalse();
  }

  @Test
  void aMailThatIsUndoneWithItsCauseWasNeverWritten() {
    var letter = quote("carmen@turia.example", Locale.of("es"));

    assertThatThrownBy(() ->
            room.inside(
                house,
                () -> {
                  room.mailing(smtp).post(letter);
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");

    assertThat(room.rows(house)).isEmpty();
  }

  private String everythingInTheRow() {
    return room.inside(
        house,
        () ->
            room.db()
                .sql(
                    """
                    select to_jsonb(m)::text || coalesce(encode(m.sealed, 'escape'), '')
                      from outgoing_mail m where org_id = :org
                    """)
                .param("org", house.organization().value())
                .query(String.class)
                .single());
  }

  private static Letter quote(String email, Locale language) {
    return Letter.of("sample")
        .to("Carmen Ruiz", email, language)
        .with("P26/0031", Money.of("1210", "EUR"), LocalDate.of(2026, 11, 24))
        .link("https://zaguan.example/d/abc");
  }

  private static Letter code(String code) {
    return Letter.of("code").to("Ana", "ana@levante.example", Locale.of("es")).with(code).secret();
  }

  /** The mails that this test's house caused: others' may be in the same outbox. */
  private MimeMessage[] mails() {
    var ours = room.rows(house).stream().map(it -> it.id().toString()).toList();
    return Arrays.stream(server.getReceivedMessages())
        .filter(it -> ours.contains(identity(it)))
        .toArray(MimeMessage[]::new);
  }

  private MimeMessage onlyMail() {
    var mails = mails();
    assertThat(mails).hasSize(1);
    return mails[0];
  }

  private static String identity(MimeMessage mail) {
    return GreenMailUtil.getHeaders(mail).replaceAll("(?s).*Message-ID: <([^@]*)@.*", "$1");
  }

  private static String to(MimeMessage mail) {
    try {
      return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MimeMessage mail, int part) throws Exception {
    var parts = (MimeMultipart) mail.getContent();
    return ((String) parts.getBodyPart(part).getContent()).replace("\r\n", "\n");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
