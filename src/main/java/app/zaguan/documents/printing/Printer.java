package app.zaguan.documents.printing;

import app.zaguan.documents.papers.Paper;
import app.zaguan.shared.text.Words;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts papers on A4 (PDF/A-3), with the same template that pages show them by. Its fonts are
 * embedded; it loads nothing from anywhere, whatever the text of a document says.
 */
@Component
class Printer {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String PLACE = "app/zaguan/documents/";

  private final TemplateEngine templates;
  private final String css = text("paper.css") + text("printing/page.css");
  private final byte[] regular = bytes("printing/Inter-Regular.ttf");
  private final byte[] bold = bytes("printing/Inter-Bold.ttf");
  private final AtomicLong prints = new AtomicLong();

  Printer(TemplateEngine templates) {
    this.templates = templates;
    XRLog.setLoggingEnabled(false);
  }

  /**
   * How a house prints.
   *
   * @param colour its accent, {@code #rrggbb}
   * @param logo its picture as a {@code data:} address
   */
  record Livery(String colour, @Nullable String logo, TimeZone zone) {}

  byte[] print(Paper paper, Livery livery) {
    return pdf(Words.in(paper.language(), livery.zone(), () -> html(paper, livery)));
  }

  /**
   * A page that is no document, in the language and the zone of whoever asks.
   *
   * @param template takes {@code css} beside what the page is made of, and gives well-formed XHTML
   */
  byte[] print(String template, Map<String, Object> page) {
    Map<String, Object> model = new HashMap<>(page);
    model.put("css", css);
    var html = new StringOutput();
    templates.render(template, model, html);
    return pdf(html.toString());
  }

  private byte[] pdf(String html) {
    prints.incrementAndGet();
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useFont(font(regular), "Inter", 400, FontStyle.NORMAL, true);
    builder.useFont(font(bold), "Inter", 700, FontStyle.NORMAL, true);
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withHtmlContent(html, null);
    builder.withProducer("Zaguán");
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(COLOURS);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /** How often it printed since the start. */
  long prints() {
    return prints.get();
  }

  private String html(Paper paper, Livery livery) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("paper", paper);
    model.put("css", css);
    model.put("colour", livery.colour());
    model.put("logo", livery.logo());
    model.put("transferCode", TransferCode.of(paper).map(TransferCode::picture).orElse(null));
    var html = new StringOutput();
    templates.render("documents/print.jte", model, html);
    return html.toString();
  }

  private static FSSupplier<InputStream> font(byte[] content) {
    return () -> new ByteArrayInputStream(content);
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try {
      return new ClassPathResource(PLACE + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
