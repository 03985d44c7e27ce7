package app.zaguan.shared.web.doors;

import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;

/**
 * In which capacity an address is visited: as staff, as a contact in a portal. The address alone
 * decides, so that one browser may wear several hats without mixing them up.
 */
public interface Hat {

  /** Whether addresses like this one are visited under this hat. Exactly one hat covers each. */
  boolean covers(String path);

  /**
   * Who the visitor is; runs behind the entry wall, without an organization.
   *
   * @throws app.zaguan.shared.NotFound where the address names something that does not exist
   * @throws Moved where what the address names is found at another one now
   */
  Visitor recognise(HttpServletRequest request);

  /** Where a visitor who must sign in is sent, so as to come back afterwards. */
  String signIn(Visitor visitor, HttpServletRequest request);

  /** The frame of the pages that this visitor sees. */
  Screen frame(Visitor visitor, Frame frame);

  /** What a frame is made from: the address, the form token, and what was just done. */
  record Frame(
      String path, Screen.Csrf csrf, Screen.@org.jspecify.annotations.Nullable Notice notice) {}
}
