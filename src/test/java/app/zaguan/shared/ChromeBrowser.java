package app.zaguan.shared;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real Chromium, for what only scripts, keys and eyes can tell. One browser serves all
 * tests of a run; each test gets contexts of its own, as good as browsers that never met.
 */
@RunningApplication
@ExtendWith(ChromeBrowser.Pictures.class)
public abstract class ChromeBrowser {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<Page> OPEN = new CopyOnWriteArrayList<>();

  @LocalServerPort private int port;

  /**
   * Chromium itself, started by the first test that needs it and ended with the virtual machine.
   */
  private static final class Chromium {
    private static final com.microsoft.playwright.Browser RUNNING = start();

    private static com.microsoft.playwright.Browser start() {
      var playwright = Playwright.create();
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    }

    private static Path executable() {
      return Path.of(
          Optional.ofNullable(System.getenv("ZAGUAN_CHROMIUM")).orElse("/usr/bin/chromium"));
    }
  }

  /** How a page is looked at. */
  public record Look(int width, int height, String language, ColorScheme scheme, boolean scripted) {

    public static final Look DESK = new Look(1280, 900, "es", ColorScheme.LIGHT, true);
    public static final Look PHONE = new Look(390, 844, "es", ColorScheme.LIGHT, true);

    public Look in(String other) {
      return new Look(width, height, other, scheme, scripted);
    }

    public Look dark() {
      return new Look(width, height, language, ColorScheme.DARK, scripted);
    }

    public Look withoutScripts() {
      return new Look(width, height, language, scheme, false);
    }
  }

  /** A fresh browser without cookies. */
  protected Page browse(Look look) {
    return browse(look, null);
  }

  /** A fresh browser with one cookie, given as {@code name=value}: somebody signed in. */
  protected Page browse(Look look, @Nullable String cookie) {
    var context = Chromium.RUNNING.newContext(options(look));
    if (cookie != null) {
      var parts = cookie.split("[=;]", 3);
      context.addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(home())));
    }
    context.setDefaultTimeout(10_000);
    var page = context.newPage();
    OPEN.add(page);
    return page;
  }

  private com.microsoft.playwright.Browser.NewContextOptions options(Look look) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setBaseURL(home())
        .setViewportSize(look.width(), look.height())
        .setLocale(look.language())
        .setColorScheme(look.scheme())
        .setJavaScriptEnabled(look.scripted());
  }

  protected String home() {
    return "http://localhost:" + port;
  }

  /** Keeps a picture of each open page when a test fails, under {@code target/pictures}. */
  static final class Pictures implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
      if (test.getExecutionException().isPresent()) {
        for (var at = 0; at < OPEN.size(); at++) {
          take(OPEN.get(at), test.getRequiredTestMethod().getName() + "-" + at);
        }
      }
    }

    private static void take(Page page, String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/pictures", name + ".png")));
    }
  }

  @AfterEach
  void closeBrowsers() {
    OPEN.stream().map(Page::context).distinct().forEach(BrowserContext::close);
    OPEN.clear();
  }
}
