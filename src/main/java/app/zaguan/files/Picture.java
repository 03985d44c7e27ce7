package app.zaguan.files;

/**
 * A picture that we made ourselves from what was uploaded: nothing of the original but its pixels.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(byte[] png, int width, int height) {

  @Override
  public String toString() {
    return "Picture of " + width + " by " + height;
  }
}
