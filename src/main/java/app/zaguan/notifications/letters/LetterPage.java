package app.zaguan.notifications.letters;

import app.zaguan.shared.web.assets.BrandColour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a mail takes.
 *
 * @param house who writes: the organization, or the product itself
 * @param colour the organization's accent, {@code #rrggbb}
 * @param name whom it greets; empty where that is not known
 * @param paragraphs each as its lines
 * @param secret whether it carries a way in, which is not to be passed on
 * @param signature the lines that the organization puts beneath
 */
public record LetterPage(
    String house,
    String colour,
    @Nullable String replyTo,
    String subject,
    String name,
    List<List<String>> paragraphs,
    @Nullable Button button,
    boolean secret,
    List<String> signature) {

  /** The accent as a surface, the text upon it, and the accent as text on white, each legible. */
  public String surface() {
    return BrandColour.orHouse(colour);
  }

  public String ink() {
    return "#" + brand().ink().hex();
  }

  public String accent() {
    return "#" + brand().onWhite().hex();
  }

  private BrandColour brand() {
    return BrandColour.of(surface()).orElseThrow();
  }

  /** Where the mail leads. */
  public record Button(String label, String address) {}
}
