package app.zaguan.documents.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison finds what is wrong: a test that accepts everything would prove nothing. */
class UblComparisonTest {

  private static final String INVOICE =
      """
      <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">
        <DocumentCurrencyCode>EUR</DocumentCurrencyCode>
        <AllowanceCharge>
          <ChargeIndicator>false</ChargeIndicator>
          <Amount currencyID="EUR">10.00</Amount>
          <TaxCategory><ID>S</ID><Percent>21</Percent></TaxCategory>
        </AllowanceCharge>
        <TaxTotal><TaxAmount currencyID="USD">99.00</TaxAmount></TaxTotal>
        <TaxTotal>
          <TaxAmount currencyID="EUR">23.10</TaxAmount>
          <TaxSubtotal>
            <TaxableAmount currencyID="EUR">110.00</TaxableAmount>
            <TaxAmount currencyID="EUR">23.10</TaxAmount>
            <TaxCategory><ID>S</ID><Percent>21.00</Percent></TaxCategory>
          </TaxSubtotal>
          <TaxSubtotal>
            <TaxableAmount currencyID="EUR">5.00</TaxableAmount>
            <TaxAmount currencyID="EUR">0</TaxAmount>
            <TaxCategory><ID>O</ID></TaxCategory>
          </TaxSubtotal>
        </TaxTotal>
        <LegalMonetaryTotal>
          <LineExtensionAmount>125.00</LineExtensionAmount>
          <TaxExclusiveAmount>115.00</TaxExclusiveAmount>
          <TaxInclusiveAmount>138.10</TaxInclusiveAmount>
          <AllowanceTotalAmount>10.00</AllowanceTotalAmount>
          <PrepaidAmount>38.00</PrepaidAmount>
          <PayableRoundingAmount>-0.10</PayableRoundingAmount>
          <PayableAmount>100.00</PayableAmount>
        </LegalMonetaryTotal>
        <InvoiceLine>
          <InvoicedQuantity>250</InvoicedQuantity>
          <LineExtensionAmount>120.00</LineExtensionAmount>
          <AllowanceCharge>
            <ChargeIndicator>true</ChargeIndicator>
            <MultiplierFactorNumeric>20</MultiplierFactorNumeric>
            <Amount>20.00</Amount>
            <BaseAmount>100.00</BaseAmount>
          </AllowanceCharge>
          <Item><ClassifiedTaxCategory><ID>S</ID><Percent>21</Percent></ClassifiedTaxCategory></Item>
          <Price><PriceAmount>40</PriceAmount><BaseQuantity>100</BaseQuantity></Price>
        </InvoiceLine>
        <InvoiceLine>
          <InvoicedQuantity>1</InvoicedQuantity>
          <LineExtensionAmount>5.00</LineExtensionAmount>
          <Item><ClassifiedTaxCategory><ID>O</ID></ClassifiedTaxCategory></Item>
          <Price><PriceAmount>5</PriceAmount></Price>
        </InvoiceLine>
      </Invoice>
      """;

  @Test
  void aDocumentThatAddsUpHasNoDifferences() {
    assertThat(differences(INVOICE)).isEmpty();
  }

  @Test
  void aCreditNoteIsReadByItsOwnNames() {
    var creditNote =
        INVOICE
            .replace("InvoiceLine", "CreditNoteLine")
            .replace("InvoicedQuantity", "CreditedQuantity")
            .replace("<Invoice", "<CreditNote")
            .replace("</Invoice>", "</CreditNote>");

    assertThat(differences(creditNote)).isEmpty();
  }

  @Test
  void aCentAnywhereIsFound() {
    for (var amount :
        List.of(
            "125.00", "115.00", "138.10", "23.10", "110.00", "38.00", "-0.10", ">10.00",
            "20.00<")) {
      var cent = amount.replaceAll("(\\d)(?=\\D*$)", "7");

      assertThat(differences(INVOICE.replace(amount, cent))).as(amount).isNotEmpty();
    }
  }

  @Test
  void aNetOffItsPriceIsFoundWhereTheTotalDoesNotBearItOut() {
    assertThat(differences(INVOICE.replace("120.00", "121.00"))).isNotEmpty();
  }

  @Test
  void aNetOffItsPriceIsMeantWhereTheTotalBearsItOut() {
    var half = INVOICE.replace("<InvoicedQuantity>1<", "<InvoicedQuantity>2<");

    assertThat(differences(half)).isEmpty();
    assertThat(UblComparison.of(document(half)).linesOnTheirOwn())
        .containsExactly("2 × 5 / 1 stated as 5.00 EUR");
  }

  @Test
  void aDocumentWithADtdIsNotRead() {
    assertThatThrownBy(() -> document("<!DOCTYPE Invoice [<!ENTITY e 'x'>]>" + INVOICE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> differences(String xml) {
    return UblComparison.of(document(xml)).differences();
  }

  private static UblDocument document(String xml) {
    var bytes = xml.getBytes(StandardCharsets.UTF_8);
    return UblDocument.of(UblElement.read(new ByteArrayInputStream(bytes)));
  }
}
