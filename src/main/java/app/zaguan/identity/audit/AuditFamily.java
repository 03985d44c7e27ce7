package app.zaguan.identity.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The acts that a reader looks for together, by the nouns they begin with. */
public enum AuditFamily {
  SIGN_IN("user"),
  TEAM("member", "invitation"),
  SETTINGS("organization", "bank-account", "numbering", "text", "mail-text"),
  CONTACTS("contact", "contacts"),
  CATALOGUE("product"),
  DOCUMENTS("quote", "invoice", "credit-note", "document"),
  PAYMENTS("payment", "credit"),
  PORTAL("portal"),
  MAIL("mail"),
  DATA("audit", "export", "import");

  private final List<String> nouns;

  AuditFamily(String... nouns) {
    this.nouns = List.of(nouns);
  }

  /** The words before the first dot of its acts. */
  public List<String> nouns() {
    return nouns;
  }

  static Optional<AuditFamily> named(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** Whether this act is found under one of the families. */
  public static boolean knows(String act) {
    var noun = AuditWords.kebab(act.split("\\.", 2)[0]);
    return Arrays.stream(values()).anyMatch(it -> it.nouns.contains(noun));
  }
}
