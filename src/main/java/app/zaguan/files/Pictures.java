package app.zaguan.files;

import app.zaguan.shared.Refused;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Takes an uploaded picture apart and makes a new one of its pixels, so that nothing else of it is
 * ever kept or served. PNG, JPEG and GIF are taken; SVG is a document with scripts, and refused.
 */
@Component
public class Pictures {

  /** The longest side that is taken. */
  public static final int LONGEST_SIDE = 6_000;

  /** The most pixels that are taken. */
  public static final long MOST_PIXELS = 24_000_000;

  private static final int RESULT_SIDE = 1_200;
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

  /** Decoding takes memory: few do it at the same time. */
  private final Semaphore turns = new Semaphore(2);

  /**
   * The picture, at most 1,200 pixels wide and high.
   *
   * @throws Refused {@code file.too-big}, {@code file.svg}, {@code file.disguised}, {@code
   *     file.not-an-image}, {@code file.too-many-pixels}
   */
  public Picture reencode(byte[] upload) {
    if (upload.length > Filing.LIMIT) {
      throw Filing.tooBig();
    }
    if (looksLikeSvg(upload)) {
      throw new Refused("file.svg");
    }
    if (Disguise.isWorn(upload)) {
      throw new Refused("file.disguised");
    }
    turns.acquireUninterruptibly();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      return png(decoded(stream));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new Refused("file.not-an-image");
    } finally {
      turns.release();
    }
  }

  private static BufferedImage decoded(ImageInputStream stream) throws IOException {
    var reader = reader(stream).orElseThrow(() -> new Refused("file.not-an-image"));
    try {
      reader.setInput(stream, true, true);
      var width = reader.getWidth(0);
      var height = reader.getHeight(0);
      if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
        throw new Refused("file.too-many-pixels", LONGEST_SIDE, MOST_PIXELS / 1_000_000);
      }
      var wanted = reader.getDefaultReadParam();
      var step = Math.max(1, Math.max(width, height) / (2 * RESULT_SIDE));
      wanted.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  /** By what the content is, whatever its name says. */
  private static Optional<ImageReader> reader(ImageInputStream stream) throws IOException {
    var readers = ImageIO.getImageReaders(stream);
    while (readers.hasNext()) {
      var reader = readers.next();
      if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return Optional.of(reader);
      }
      reader.dispose();
    }
    return Optional.empty();
  }

  private static Picture png(BufferedImage source) throws IOException {
    var longest = Math.max(source.getWidth(), source.getHeight());
    var scale = Math.min(1.0, (double) RESULT_SIDE / longest);
    var width = Math.max(1, (int) Math.round(source.getWidth() * scale));
    var height = Math.max(1, (int) Math.round(source.getHeight() * scale));
    var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = result.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(source, 0, 0, width, height, null);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(result, "png", bytes);
    return new Picture(bytes.toByteArray(), width, height);
  }

  private static boolean looksLikeSvg(byte[] upload) {
    var start = new String(upload, 0, Math.min(upload.length, 4_096), StandardCharsets.UTF_8);
    return start.toLowerCase(Locale.ROOT).contains("<svg");
  }
}
