package app.zaguan.documents.printing;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.papers.Paper;
import app.zaguan.documents.papers.Payee;
import app.zaguan.shared.money.Money;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The QR code that fills in a transfer in the payer's bank app (EPC069-12, version 2). Only of
 * euros, from one cent to 999,999,999.99.
 */
public record TransferCode(String text) {

  private static final BigDecimal MOST = new BigDecimal("999999999.99");
  private static final int HOLDER = 70;
  private static final int PIXELS_OF_A_MODULE = 4;
  private static final int WHITE = 0xffffff;

  static Optional<TransferCode> of(Paper paper) {
    var payee = paper.payee();
    return paper.type() == DocumentType.INVOICE
            && paper.number() != null
            && payee != null
            && isPayable(paper.total())
        ? Optional.of(
            new TransferCode(text(payee, paper.total(), "", String.valueOf(paper.number()))))
        : Optional.empty();
  }

  /**
   * Of any amount, with a creditor reference (ISO 11649), which banks carry to the payee unchanged.
   */
  public static Optional<TransferCode> of(Payee payee, Money amount, String reference) {
    return isPayable(amount)
        ? Optional.of(new TransferCode(text(payee, amount, reference, "")))
        : Optional.empty();
  }

  /** As a {@code data:} address. */
  public String picture() {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn(), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static boolean isPayable(Money total) {
    return total.currency().equals(Money.EUR)
        && total.isPositive()
        && total.amount().compareTo(MOST) <= 0;
  }

  private static String text(Payee payee, Money amount, String reference, String words) {
    var holder = payee.holder().replaceAll("\\s+", " ").strip();
    return String.join(
        "\n",
        "BCD",
        "002",
        "1",
        "SCT",
        Objects.requireNonNullElse(payee.bic(), ""),
        holder.substring(0, Math.min(holder.length(), HOLDER)),
        payee.iban(),
        "EUR" + amount.amount().toPlainString(),
        "",
        reference,
        words);
  }

  private BufferedImage drawn() {
    var matrix = matrix();
    var width = matrix.getWidth() * PIXELS_OF_A_MODULE;
    var image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
    for (var x = 0; x < width; x++) {
      for (var y = 0; y < width; y++) {
        if (!matrix.get(x / PIXELS_OF_A_MODULE, y / PIXELS_OF_A_MODULE)) {
          image.setRGB(x, y, WHITE);
        }
      }
    }
    return image;
  }

  private BitMatrix matrix() {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            0);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }
}
