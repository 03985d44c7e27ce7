package app.zaguan.shared.web.doors;

/** The address has a new one, for good: the answer is a 308, and forms follow it too. */
public class Moved extends RuntimeException {

  private final String address;

  public Moved(String address) {
    super("moved to " + address);
    this.address = address;
  }

  String address() {
    return address;
  }
}
