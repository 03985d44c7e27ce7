import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a file's compressed forms beside it: always {@code .gz}, and {@code .br} where it can. */
class Compression {

  static void beside(Path file, byte[] content) throws IOException {
    Files.write(Path.of(file + ".gz"), gzip(content));
    if (Brotli4jLoader.isAvailable()) {
      Files.write(Path.of(file + ".br"), Encoder.compress(content, best()));
    }
  }

  private static Encoder.Parameters best() {
    return new Encoder.Parameters().setQuality(11).setWindow(22);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
