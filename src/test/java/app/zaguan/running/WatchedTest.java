package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.TestHouse;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever runs it sees of it, and how it ends: asked to, or killed with its database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class WatchedTest {

  private static final String SMTP_PASSWORD = "palabra-de-correo-7";
  private static final String METRICS_TOKEN = "para-mirar-nada-mas";

  /** The same address as the metrics' in other letters. */
  private static final String ENCODED = "/%61ctuator/prometheus";

  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/d/[^\\s\"<]+)");

  private final GreenMail mails =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Path data;
  private Node node;
  private Shop shop;

  @BeforeAll
  void open(@TempDir Path made) {
    data = made;
    mails.setUser("correo@zaguan.example", "correo", SMTP_PASSWORD);
    mails.start();
    start();
    shop = new Shop(node);
  }

  @AfterAll
  void close() {
    node.close();
    mails.stop();
  }

  private void start() {
    var levels =
        List.of(
            "app.zaguan",
            "org.springframework.web",
            "org.springframework.security",
            "org.springframework.jdbc",
            "org.apache.tomcat",
            "org.apache.coyote",
            "org.postgresql",
            "com.zaxxer.hikari",
            "com.github.kagkarlsson",
            "org.eclipse.angus");
    var settings = new ArrayList<String>();
    levels.forEach(it -> settings.add("--logging.level." + it + "=debug"));
    settings.addAll(
        List.of(
            "--zaguan.sample=true",
            "--server.address=127.0.0.1",
            "--db-scheduler.polling-interval=200ms",
            "--zaguan.smtp.host=127.0.0.1",
            "--zaguan.smtp.port=" + mails.getSmtp().getPort(),
            "--zaguan.smtp.tls=NONE",
            "--zaguan.smtp.user=correo",
            "--zaguan.smtp.password=" + SMTP_PASSWORD,
            "--zaguan.smtp.from=correo@zaguan.example"));
    var environment =
        Map.of(
            "ZAGUAN_LOG", "json", "ZAGUAN_REQUESTS", "true", "ZAGUAN_METRICS_TOKEN", METRICS_TOKEN);
    node = Node.start(data, settings, environment);
  }

  @Test
  @Order(1)
  void healthSaysOneWordAndTheMetricsAreForWhoHasTheToken() {
    var machine = node.browser().with("Accept", "*/*");
    assertThat(machine.fetch("/actuator/health/readiness").html()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(machine.fetch("/actuator/health").html())
        .contains("\"status\":\"UP\"")
        .doesNotContain("components");
    for (var address : List.of(ENCODED, "/actuator/prometheus", "/actuator", "/actuator/env")) {
      assertThat(node.browser().fetch(address).status()).as(address).isEqualTo(404);
    }
    var wrong = node.browser().with("Authorization", "Bearer wrong");
    assertThat(wrong.fetch("/actuator/prometheus").status()).isEqualTo(404);

    var figures = metrics();
    assertThat(figures)
        .contains("zaguan_mails{state=\"waiting\"}", "zaguan_mails{state=\"unclear\"} 0.0")
        .contains("zaguan_payments{state=\"unknown\"} 0.0", "zaguan_jobs{state=\"late\"} 0.0")
        .contains("hikaricp_connections_active")
        .doesNotContain("NaN\n# HELP zaguan", "levante", "Levante", "turia");
  }

  private String metrics() {
    return node.browser()
        .with("Authorization", "Bearer " + METRICS_TOKEN)
        .with("Accept", "text/plain")
        .fetch("/actuator/prometheus")
        .html();
  }

  /** A main job at levels that say much: by a wrong password, a link, a payment and an error. */
  @Test
  @Order(2)
  void nothingThatOpensSomethingIsWrittenDown() {
    var wrong = node.browser();
    wrong.get("/sign-in");
    wrong
        .form("/sign-in")
        .with("email", "ana@levante.example")
        .with("password", "una-palabra-equivocada-3")
        .submit();
    var id = shop.issued();
    var earlier = links().size();
    shop.send(id);
    Node.await("the mail", () -> links().size() > earlier);
    var link = links().getLast();
    var stranger = node.browser();
    var opened = stranger.get(link);
    assertThat(opened.text()).contains("12,10");
    shop.carmen().get(Shop.payments(id));
    var gateway = shop.carmen().form(Shop.payments(id)).submit();
    assertThat(gateway.form(gateway.path()).with("choice", "PAY").submit().text())
        .contains("Pagado");
    var lost = node.browser().get("/p/no-such-portal");
    var secrets = new ArrayList<String>();
    secrets.addAll(
        List.of(
            TestHouse.PASSWORD,
            "una-palabra-equivocada-3",
            SMTP_PASSWORD,
            METRICS_TOKEN,
            link.substring("/d/".length()),
            gateway.path().substring("/sandbox-gateway/".length()),
            iban().replace(" ", "")));
    for (var browser : List.of(shop.ana(), shop.carmen(), stranger)) {
      for (var path : List.of("/", "/p/levante", opened.path())) {
        secrets.addAll(browser.cookies(path));
      }
    }

    var said = node.said().lines().filter(it -> it.startsWith("{")).toList();
    assertThat(said).hasSizeGreaterThan(500);
    assertThat(secrets).hasSizeGreaterThan(10).allMatch(it -> it.length() > 12);
    for (var secret : secrets) {
      var where =
          said.stream().filter(it -> it.contains(secret)).map(WatchedTest::shortly).toList();
      assertThat(where).as("lines with " + secret).isEmpty();
    }
    assertThat(said).anyMatch(it -> it.contains("GET /d/") && it.contains(".…"));
    var request = lost.header("X-Request-Id").orElseThrow();
    assertThat(lost.text()).contains(request);
    assertThat(lines(said))
        .as("lines of a request")
        .anyMatch(it -> request.equals(it.path("request").asString("")))
        .anyMatch(it ->
            it.path("actor").asString("").startsWith("CONTACT ")
                && !it.path("organization").asString("").isEmpty());
  }

  private static String shortly(String line) {
    return line.length() < 400 ? line : line.substring(0, 400);
  }

  private static List<JsonNode> lines(List<String> said) {
    return said.stream().map(it -> JsonMapper.shared().readTree(it)).toList();
  }

  /** Ana's bank account, as it stands on her invoices. */
  private String iban() {
    var text = shop.ana().get("/settings/bank-accounts").text();
    var found = Pattern.compile("ES\\d{2}[ \\d]{20,}").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group().strip();
  }

  /** The addresses of this test's invoices in the mails, in the order in which they came. */
  private List<String> links() {
    return Arrays.stream(mails.getReceivedMessages())
        .map(GreenMailUtil::getBody)
        .map(it -> it.replaceAll("=\\r?\\n", "").replace("=3D", "="))
        .filter(it -> it.contains("12,10"))
        .map(LINK::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(it -> it.group(1))
        .toList();
  }

  @Test
  @Order(3)
  void killedTogetherWithItsDatabaseNothingThatWasSaidIsLost() throws Exception {
    var id = shop.issued();
    var postmaster =
        Long.parseLong(
            java.nio.file.Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());

    node.kill();
    ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    start();

    shop = new Shop(node);
    assertThat(shop.ana().get("/invoices/" + id).text()).contains("12,10");
    shop.issued();
  }

  @Test
  @Order(4)
  void killedAloneItFindsItsDatabaseAgain() {
    var id = shop.issued();

    node.kill();
    start();

    shop = new Shop(node);
    assertThat(shop.ana().get("/invoices/" + id).text()).contains("12,10");
  }

  @Test
  @Order(5)
  void askedToStopItEndsWithinSecondsAndTakesItsDatabaseWithIt() {
    var id = shop.issued();
    shop.send(id);

    assertThat(node.signal("TERM")).isLessThan(Duration.ofSeconds(20));

    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }
}
