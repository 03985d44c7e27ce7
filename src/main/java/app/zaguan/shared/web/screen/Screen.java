package app.zaguan.shared.web.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame shows, whatever the page: whose house it is, who looks, where one can go.
 *
 * @param path the address of the page, without its query
 * @param csrf what each form sends back
 * @param notice the sentence about what was just done, where something was
 * @param brand whose house it is
 * @param person who is signed in; none for strangers and holders of a link
 * @param sections the navigation, in order; empty where there is none
 * @param speaking the address that a POST of {@code language} and {@code back} changes the reader's
 *     language by; none where it is not theirs to choose
 * @param viewing as whom somebody looks who only looks; none where one is there as oneself
 */
public record Screen(
    String path,
    Csrf csrf,
    @Nullable Notice notice,
    Brand brand,
    @Nullable Person person,
    List<Section> sections,
    @Nullable String speaking,
    @Nullable Viewing viewing) {

  /** The frame of somebody who is there as themselves. */
  public Screen(
      String path,
      Csrf csrf,
      @Nullable Notice notice,
      Brand brand,
      @Nullable Person person,
      List<Section> sections,
      @Nullable String speaking) {
    this(path, csrf, notice, brand, person, sections, speaking, null);
  }

  /** Somebody sees these pages as another: as whom, and the address that a POST ends it by. */
  public record Viewing(String name, String end) {}

  /** The token of cross-site request forgery: the hidden field's name and value. */
  public record Csrf(String name, String value) {}

  /** A sentence about what was just done, already in the reader's language. */
  public record Notice(Tone tone, String sentence) {}

  /** How a notice is meant. */
  public enum Tone {
    DONE,
    WARNING
  }

  /**
   * Whose house it is.
   *
   * @param home where its name leads
   * @param colour its accent, {@code #rrggbb}
   * @param logo the address of its logo
   */
  public record Brand(String name, String home, String colour, @Nullable String logo) {}

  /**
   * Who is signed in.
   *
   * @param signOut the address that a POST leaves by
   * @param profile where the person's own data are
   * @param hats the other organizations or companies the person may act for
   */
  public record Person(
      String name, String email, String signOut, @Nullable String profile, List<Hat> hats) {}

  /** An organization or company one may act for: its name, the address a POST switches by. */
  public record Hat(String name, String address, boolean worn) {}

  /**
   * A place in the navigation.
   *
   * @param key the message key of its name
   * @param icon the name of its icon, as the component {@code icon} knows it
   * @param count what waits there; none where nothing is counted
   */
  public record Section(
      String key, String address, String icon, @Nullable Integer count, boolean current) {}
}
