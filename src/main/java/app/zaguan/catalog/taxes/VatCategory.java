package app.zaguan.catalog.taxes;

import java.util.stream.Stream;

/** Why a supply bears VAT or does not: the codes of EN 16931 (BT-151), a part of UNCL 5305. */
public enum VatCategory {
  STANDARD("S"),
  ZERO("Z"),
  EXEMPT("E"),
  REVERSE_CHARGE("AE"),
  INTRA_COMMUNITY("K"),
  EXPORT("G"),
  NOT_SUBJECT("O"),
  /** IGIC. */
  CANARY_ISLANDS("L"),
  /** IPSI. */
  CEUTA_AND_MELILLA("M"),
  /** The buyer pays the tax to the treasury, as public bodies in Italy do. */
  SPLIT_PAYMENT("B");

  private final String code;

  VatCategory(String code) {
    this.code = code;
  }

  /** The category of a code as an e-invoice writes it; {@link IllegalArgumentException} if none. */
  public static VatCategory of(String code) {
    return Stream.of(values())
        .filter(it -> it.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no VAT category " + code));
  }

  public String code() {
    return code;
  }

  /** Whether a rate other than zero may go with it (BR-S-05, BR-AF-05, BR-AG-05). */
  public boolean isTaxed() {
    return switch (this) {
      case STANDARD, CANARY_ISLANDS, CEUTA_AND_MELILLA, SPLIT_PAYMENT -> true;
      case ZERO, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, NOT_SUBJECT -> false;
    };
  }

  /** Whether the invoice must say why (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). */
  public boolean needsReason() {
    return switch (this) {
      case EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, NOT_SUBJECT -> true;
      case STANDARD, ZERO, CANARY_ISLANDS, CEUTA_AND_MELILLA, SPLIT_PAYMENT -> false;
    };
  }
}
