package app.zaguan.catalog.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.catalog.taxes.Tax.Kind;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.text.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanishTaxesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate LAST_DAY_OF_18 = LocalDate.of(2012, 8, 31);

  private final SpanishTaxes taxes = new SpanishTaxes();

  @Test
  void todayThereAreThreeRatesOfVatAZeroOneAndTheReasonsForNone() {
    assertThat(codes(taxes.taxesOn(TODAY, Kind.VAT)))
        .containsExactly(
            "iva-21",
            "iva-10",
            "iva-4",
            "iva-0",
            "iva-exempt",
            "iva-intra-eu",
            "iva-reverse-charge",
            "iva-export",
            "iva-not-subject");
    assertThat(codes(taxes.taxesOn(TODAY, Kind.SURCHARGE)))
        .containsExactly("re-5.2", "re-1.4", "re-0.5");
    assertThat(codes(taxes.taxesOn(TODAY, Kind.WITHHOLDING)))
        .containsExactly("irpf-15", "irpf-7", "irpf-19");
  }

  @Test
  void aRateHoldsThroughItsLastDayAndNotOneMore() {
    assertThat(codes(taxes.taxesOn(LAST_DAY_OF_18)))
        .contains("iva-18", "re-4")
        .doesNotContain("iva-21");
    assertThat(codes(taxes.taxesOn(LAST_DAY_OF_18.plusDays(1))))
        .contains("iva-21", "re-5.2")
        .doesNotContain("iva-18", "re-4");
  }

  @Test
  void eachRateOfVatHasItsSurcharge() {
    assertThat(surcharge("iva-21", TODAY)).isEqualTo("5.2");
    assertThat(surcharge("iva-10", TODAY)).isEqualTo("1.4");
    assertThat(surcharge("iva-4", TODAY)).isEqualTo("0.5");
    assertThat(surcharge("iva-18", LAST_DAY_OF_18)).isEqualTo("4");
    assertThat(taxes.surchargeOf("iva-18", TODAY)).isEmpty();
    assertThat(taxes.surchargeOf("iva-export", TODAY)).isEmpty();
  }

  @Test
  void aTaxIsFoundByItsCodeEvenWhenItHoldsNoMore() {
    assertThat(taxes.byCode("irpf-15").orElseThrow().rate()).isEqualTo(Percent.of("15"));
    assertThat(taxes.byCode("iva-18").orElseThrow().holdsOn(TODAY)).isFalse();
    assertThat(taxes.byCode("iva-99")).isEmpty();
  }

  @Test
  void categoriesAreThoseOfTheStandard() {
    assertThat(taxes.taxesOn(TODAY, Kind.VAT))
        .extracting(it -> it.category().code())
        .containsExactly("S", "S", "S", "Z", "E", "K", "AE", "G", "O");
    assertThat(taxes.byCode("iva-reverse-charge").orElseThrow().vatex()).isEqualTo("VATEX-EU-AE");
  }

  @Test
  void theDataHoldsTogether() {
    assertThat(codes(all())).doesNotHaveDuplicates();
    assertThat(all())
        .allSatisfy(it -> {
          assertThat(it.category() != null).isEqualTo(it.kind() == Kind.VAT);
          assertThat(it.vat() != null).isEqualTo(it.kind() == Kind.SURCHARGE);
          assertThat(it.category() == null || it.category().isTaxed() || it.rate().isZero())
              .isTrue();
          assertThat(it.vat() == null || taxes.byCode(it.vat()).isPresent()).isTrue();
        });
  }

  @Test
  void everyTaxHasANameAndWhereNeededAReasonInBothLanguages() {
    for (var language : List.of("es", "en")) {
      assertThat(all())
          .allSatisfy(it -> assertThat(Spoken.sentence(language, it.nameKey())).isNotBlank());
      assertThat(all().flatMap(it -> it.reasonKey().stream()))
          .hasSize(5)
          .allSatisfy(it -> assertThat(Spoken.sentence(language, it)).contains("Ley 37/1992"));
    }
  }

  private Stream<Tax> all() {
    return Stream.of(TODAY, LAST_DAY_OF_18).flatMap(it -> taxes.taxesOn(it).stream()).distinct();
  }

  private String surcharge(String vatCode, LocalDate day) {
    return taxes.surchargeOf(vatCode, day).orElseThrow().rate().value().toPlainString();
  }

  private static List<String> codes(List<Tax> taxes) {
    return codes(taxes.stream());
  }

  private static List<String> codes(Stream<Tax> taxes) {
    return taxes.map(Tax::code).toList();
  }
}
