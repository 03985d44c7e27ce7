package app.zaguan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private final Pictures pictures = new Pictures();

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureIsMadeAnew(String format) throws IOException {
    var made = pictures.reencode(picture(300, 200, format));

    assertThat(made.width()).isEqualTo(300);
    assertThat(made.height()).isEqualTo(200);
    var again = ImageIO.read(new ByteArrayInputStream(made.png()));
    assertThat(new Color(again.getRGB(150, 100)).getGreen()).isBetween(90, 130);
  }

  @Test
  void aLargeOneIsMadeSmallerInItsShape() throws IOException {
    var made = pictures.reencode(picture(5_000, 2_500, "png"));

    assertThat(made.width()).isEqualTo(1_200);
    assertThat(made.height()).isEqualTo(600);
  }

  @Test
  void aVeryLongOneKeepsAtLeastOnePixel() throws IOException {
    assertThat(pictures.reencode(picture(6_000, 1, "png")).height()).isEqualTo(1);
  }

  @Test
  void transparencyStays() throws IOException {
    var made =
        pictures.reencode(bytes(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png"));

    assertThat(ImageIO.read(new ByteArrayInputStream(made.png())).getRGB(4, 4) >>> 24).isZero();
  }

  @Test
  void whatWasHiddenInItIsGone() throws IOException {
    var made =
        new String(
            pictures.reencode(followedBy(picture(20, 20, "png"), "secret words")).png(),
            StandardCharsets.ISO_8859_1);

    assertThat(made).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<HTML><body onload=alert(1)>",
        "<?php system($_GET['c']); ?>",
        "PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
      })
  void aPictureThatIsSomethingElseAsWellIsRefused(String other) throws IOException {
    for (var format : List.of("png", "gif", "jpeg")) {
      assertRefused(followedBy(picture(20, 20, format), other), "file.disguised");
    }
  }

  private static byte[] followedBy(byte[] picture, String other) {
    var more = other.getBytes(StandardCharsets.ISO_8859_1);
    var both = Arrays.copyOf(picture, picture.length + more.length);
    System.arraycopy(more, 0, both, picture.length, more.length);
    return both;
  }

  @Test
  void fiftyMegabytesAreRefused() {
    assertRefused(new byte[50 * 1024 * 1024], "file.too-big");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "\uFEFF<?xml version='1.0'?>\n<!-- a logo -->\n<SVG onload='alert(1)'/>"
      })
  void svgIsRefused(String svg) {
    assertRefused(svg.getBytes(StandardCharsets.UTF_8), "file.svg");
  }

  @Test
  void textThatIsNamedPngIsRefused() {
    assertRefused("Esto no es una imagen".getBytes(StandardCharsets.UTF_8), "file.not-an-image");
    assertRefused(new byte[0], "file.not-an-image");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 20, 33, 60, 100})
  void aTruncatedPngIsRefused(int length) throws IOException {
    assertRefused(Arrays.copyOf(picture(300, 200, "png"), length), "file.not-an-image");
  }

  @Test
  void anotherKindOfPictureIsRefused() throws IOException {
    assertRefused(picture(20, 20, "bmp"), "file.not-an-image");
  }

  @Test
  void aPngThatSaysItIsHugeIsRefusedByItsHeader() throws IOException {
    assertRefused(header(20_000, 20_000), "file.too-many-pixels");
    assertRefused(header(6_001, 1), "file.too-many-pixels");
    assertRefused(header(5_000, 5_000), "file.too-many-pixels");
    assertRefused(header(Integer.MAX_VALUE, Integer.MAX_VALUE), "file.too-many-pixels");
  }

  private void assertRefused(byte[] upload, String key) {
    assertThatThrownBy(() -> pictures.reencode(upload))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(key);
  }

  private static byte[] picture(int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(31, 111, 92));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.ORANGE);
    for (var x = 0; x < Math.min(width, 60); x += 7) {
      pen.drawLine(x, 0, 0, x);
    }
    pen.dispose();
    return bytes(image, format);
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  /** A PNG of its signature and its first chunk, which says how large the rest would be. */
  private static byte[] header(int width, int height) throws IOException {
    var chunk = new ByteArrayOutputStream();
    var ihdr = new DataOutputStream(chunk);
    ihdr.writeBytes("IHDR");
    ihdr.writeInt(width);
    ihdr.writeInt(height);
    ihdr.write(new byte[] {8, 2, 0, 0, 0});
    var sum = new CRC32();
    sum.update(chunk.toByteArray());
    var all = new ByteArrayOutputStream();
    var png = new DataOutputStream(all);
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    png.writeInt(13);
    png.write(chunk.toByteArray());
    png.writeInt((int) sum.getValue());
    png.writeInt(0x7fff);
    png.writeBytes("IDAT");
    return all.toByteArray();
  }
}
