package app.zaguan.documents.printing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class PrintingTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Printing printing;
  @Autowired Printer printer;
  @Autowired Drafting drafting;
  @Autowired BankAccounts accounts;
  @Autowired Here here;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void thePdfSaysWhatTheInvoiceSays() throws IOException {
    var id = made.issuedInvoice(house, contact, "1234.56");

    var text = text(pdf(id));

    assertThat(text)
        .contains("Trabajos de ferretería", "Construcciones Turia, S.A.", "B64717838")
        .contains("1.234,56 €")
        .containsPattern("F\\d\\d/0001");
  }

  @Test
  void itsFontsAreEmbedded() throws IOException {
    var pdf = pdf(made.sentQuote(house, contact));

    assertThat(fonts(pdf)).isNotEmpty().allSatisfy(it -> assertThat(it).endsWith("embedded"));
    assertThat(fonts(pdf)).anySatisfy(it -> assertThat(it).contains("Inter"));
  }

  @Test
  void anInvoiceIsPrintedOnceHoweverManyAskAtOnce() throws Exception {
    var id = made.issuedInvoice(house, contact, "100");
    var before = printer.prints();
    var tasks = new ArrayList<Callable<Pdf>>();
    for (var reader = 0; reader < 6; reader++) {
      tasks.add(() -> pdf(id));
    }

    try (var threads = Executors.newFixedThreadPool(6)) {
      var all = threads.invokeAll(tasks).stream().map(it -> it.resultNow().content()).toList();

      assertThat(all).allSatisfy(it -> assertThat(it).isEqualTo(all.getFirst()));
    }
    assertThat(printer.prints() - before).isEqualTo(1);
  }

  @Test
  void theContactGetsTheSameAndMayBeTheFirstToAsk() {
    var id = made.issuedInvoice(house, contact, "100");

    var portal =
        here.behind(
            Wall.portal(house.organization(), contact.value()),
            TestDocuments.CARMEN,
            () -> printing.pdf(id));
    var link =
        here.behind(
            Wall.link(house.organization(), contact.value(), id.value()),
            TestDocuments.CARMEN,
            () -> printing.pdf(id));

    assertThat(portal.content()).isEqualTo(pdf(id).content()).isEqualTo(link.content());
    assertThat(portal.name()).matches("F\\d\\d-0001\\.pdf");
  }

  @Test
  void anInvoiceCarriesTheCodeThatFillsInItsTransfer() throws Exception {
    houses.as(house, () -> withAccount());
    var id = made.issuedInvoice(house, contact, "1234.56");

    assertThat(code(pdf(id)).lines().toList())
        .startsWith("BCD", "002", "1", "SCT", "", "Ferretería Levante")
        .contains("ES9121000418450200051332", "EUR1234.56")
        .last()
        .asString()
        .matches("F\\d\\d/0001");
  }

  @Test
  void aDraftIsPrintedAsItIsNow() throws IOException {
    var id = made.draftQuote(house, contact);

    assertThat(text(pdf(id))).contains("1.210,00 €");
    assertThat(pdf(id).name()).isEqualTo("borrador.pdf");
  }

  @Test
  void whatSomebodyTypedIsTextAndLoadsNothing() throws IOException {
    var line = "<img src=\"file:///etc/passwd\"/> & <b>negrita</b>";
    var draft = Draft.of(contact, DraftLine.of(line, "1", "1", "iva-21"));
    var id = houses.as(house, () -> drafting.draft(DocumentType.QUOTE, draft));

    assertThat(text(pdf(id)).replaceAll("\\s+", " ")).contains("<b>negrita");
  }

  private Pdf pdf(DocumentId id) {
    return houses.as(house, () -> printing.pdf(id));
  }

  private House withAccount() {
    accounts.add("ES91 2100 0418 4502 0005 1332", "", "Ferretería Levante");
    return house;
  }

  /** What a bank's app would read off the page. */
  private static String code(Pdf pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf.content())) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
      var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      var hints = Map.of(DecodeHintType.TRY_HARDER, true);
      return new QRCodeReader()
          .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
          .getText();
    }
  }

  private static String text(Pdf pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static List<String> fonts(Pdf pdf) throws IOException {
    var fonts = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf.content())) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
        }
      }
    }
    return fonts;
  }
}
