package app.zaguan.identity.founding;

import app.zaguan.identity.Organization;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was typed by those who have not opened their mail yet. All SQL about them. */
@Repository
class SignUps {

  private static final Duration LENGTH = Duration.ofHours(24);

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;

  SignUps(JdbcClient db, Clock clock, JsonMapper json) {
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  /** A wish as it is kept: the password is its hash. */
  record Kept(
      String name,
      String email,
      String hash,
      Organization.Kind kind,
      String legalName,
      @Nullable String taxId,
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String province,
      String country,
      String currency,
      String language) {

    static Kept of(NewOrganization wish, String hash) {
      var place = wish.address();
      return new Kept(
          wish.name(),
          wish.email(),
          hash,
          wish.kind(),
          wish.legalName(),
          wish.taxId(),
          place.street(),
          place.postalCode(),
          place.city(),
          place.province(),
          place.country(),
          wish.currency().getCurrencyCode(),
          wish.language().getLanguage());
    }

    NewOrganization wish() {
      return new NewOrganization(
          name,
          email,
          "",
          kind,
          legalName,
          taxId,
          new PostalAddress(street, postalCode, city, province, country),
          Currency.getInstance(currency),
          Locale.of(language));
    }
  }

  /** Keeps a wish, or does the same work for nothing where the address has an account. */
  Token keep(NewOrganization wish, String hash, boolean really) {
    var token = Token.make(OrganizationId.INSTALLATION);
    var now = clock.instant();
    db.sql(
            """
            insert into sign_up (token_hash, wish, created_at, expires_at)
            select :hash, cast(:wish as jsonb), cast(:now as timestamptz),
                   cast(:expires as timestamptz)
             where :really
            """)
        .param("hash", token.hash())
        .param("wish", json.writeValueAsString(Kept.of(wish, hash)))
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LENGTH)))
        .param("really", really)
        .update();
    return token;
  }

  Optional<Kept> find(Token token) {
    return db.sql("select wish from sign_up where token_hash = :hash and expires_at > :now")
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(String.class)
        .optional()
        .map(it -> json.readValue(it, Kept.class));
  }

  /** Takes it out, once: of two who try at the same time, one gets it. */
  Optional<Kept> take(Token token) {
    return db.sql(
            """
            delete from sign_up where token_hash = :hash and expires_at > :now
            returning wish
            """)
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(String.class)
        .optional()
        .map(it -> json.readValue(it, Kept.class));
  }
}
