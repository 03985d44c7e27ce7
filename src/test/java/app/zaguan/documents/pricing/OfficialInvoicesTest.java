package app.zaguan.documents.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * The official example invoices of EN 16931, priced by our own classes. They are not part of the
 * project: a folder {@code shared/en16931} beside the checkout, or the one that the system property
 * {@code en16931} names. Where there is none, this is skipped and says so.
 */
class OfficialInvoicesTest {

  private static final List<Path> BESIDE =
      List.of(Path.of("../shared/en16931"), Path.of("../../shared/en16931"));

  private static final String SKIPPED =
      "no official invoices at ../shared/en16931: skipped; name their folder with -Den16931=…";

  @TestFactory
  Stream<DynamicTest> everyOfficialInvoiceIsPricedToTheCent(TestReporter reporter)
      throws IOException {
    var folder = folder();
    if (folder.isEmpty()) {
      return Stream.of(DynamicTest.dynamicTest("skipped", () -> abort(SKIPPED)));
    }
    try (var files = Files.list(folder.orElseThrow())) {
      var invoices = files.filter(it -> it.toString().endsWith(".xml")).sorted().toList();
      assertThat(invoices).as("invoices in " + folder.orElseThrow()).isNotEmpty();
      return invoices.stream().map(it -> pricing(it, reporter));
    }
  }

  private static DynamicTest pricing(Path invoice, TestReporter reporter) {
    var name = invoice.getFileName().toString();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          var comparison = UblComparison.of(UblDocument.of(read(invoice)));
          comparison.linesOnTheirOwn().forEach(it -> reporter.publishEntry(name, it));
          assertThat(comparison.differences()).as(name).isEmpty();
        });
  }

  private static UblElement read(Path invoice) {
    try (var xml = Files.newInputStream(invoice)) {
      return UblElement.read(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folder() {
    var named = System.getProperty("en16931");
    return named == null
        ? BESIDE.stream().filter(Files::isDirectory).findFirst()
        : Optional.of(Path.of(named));
  }
}
