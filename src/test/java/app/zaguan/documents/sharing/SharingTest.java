package app.zaguan.documents.sharing;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.notifications.TestMail;
import app.zaguan.notifications.outbox.TestProbation;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SharingTest {

  private static final Signature CARMEN = Signature.of("Carmen Ruiz", null);

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestMail mail;
  @Autowired TestClock clock;
  @Autowired Sharing sharing;
  @Autowired Documents documents;
  @Autowired Quoting quoting;
  @Autowired Commenting commenting;
  @Autowired Here here;
  @Autowired TestProbation probation;
  @Autowired ShareLinks links;
  @Autowired LinkMaking making;
  @Autowired Chronicle chronicle;

  private House house;
  private ContactId contact;
  private DocumentId quote;

  @BeforeEach
  void aSentQuote() {
    house = houses.found();
    contact = made.customer(house);
    quote = made.sentQuote(house, contact);
  }

  @Test
  void aMailedLinkOpensItsDocumentAndNoOther() {
    var other = made.sentQuote(house, contact);

    var opened = opened(mailed());

    assertThat(opened.grant().document()).isEqualTo(other);
    assertThat(opened.grant().name()).isEqualTo("Construcciones Turia, S.A.");
    assertThat(grant(opened.cookie(), other)).isPresent();
    assertThat(grant(opened.cookie(), quote)).isEmpty();
  }

  @Test
  void aLinkIsListedWithWhomItIsForAndUntilWhen() {
    var link = houses.as(house, () -> sharing.of(quote)).getFirst();

    assertThat(link.email()).isEqualTo("carmen@turia.example");
    assertThat(link.madeBy()).isEqualTo("Ana Soler");
    assertThat(Duration.between(link.madeAt(), link.expiresAt())).isEqualTo(Duration.ofHours(48));
    assertThat(link.isLive(clock.instant())).isTrue();
    assertThat(link.openedAt()).isNull();
  }

  @Test
  void aLinkExpiresAndWhatWasOpenedWithItToo() {
    var link = mailed();
    var opened = opened(link);

    clock.forward(Duration.ofHours(49));

    assertThat(open(link)).isInstanceOf(Opening.Expired.class);
    assertThat(grant(opened.cookie(), quote)).isEmpty();
    assertThat(refusal(() -> accept(opened.grant()))).contains("Este enlace solo permite ver");
  }

  @Test
  void aRevokedLinkIsAsUnknownAsAMistypedOneAndEndsWhatWasOpened() {
    var link = mailed();
    var opened = opened(link);
    var id = houses.as(house, () -> sharing.of(quote)).getFirst().id();

    houses.as(house, () -> revoked(id));

    assertThat(open(link)).isInstanceOf(Opening.Unknown.class);
    assertThat(open(Token.make(house.organization()))).isInstanceOf(Opening.Unknown.class);
    assertThat(grant(opened.cookie(), quote)).isEmpty();
  }

  @Test
  void anotherHousesLinkIsNotRevoked() {
    var id = houses.as(house, () -> sharing.of(quote)).getFirst().id();
    var stranger = houses.found();

    assertThatThrownBy(() -> houses.as(stranger, () -> revoked(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void anExpiredLinkIsRenewedByMailToTheContactsOwnAddressOnce() {
    var link = mailed();
    clock.forward(Duration.ofHours(49));

    sharing.renew(link);
    sharing.renew(link);

    assertThat(mail.of(house, "document.link-renewed")).hasSize(1);
    var renewed = mail.last(house, "document.link-renewed");
    assertThat(renewed.to()).isEqualTo("carmen@turia.example");
    assertThat(open(token(renewed.path()))).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void ofTwoWhoAskAtOnceForANewLinkOneIsGivenIt() throws Exception {
    var link = mailed();
    clock.forward(Duration.ofHours(49));
    Callable<Boolean> asking =
        () -> {
          sharing.renew(link);
          return true;
        };

    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var each : threads.invokeAll(Collections.nCopies(4, asking))) {
        assertThat(each.get()).isTrue();
      }
    }

    assertThat(mail.of(house, "document.link-renewed")).hasSize(1);
    assertThat(houses.as(house, () -> sharing.of(quote))).hasSize(2);
  }

  @Test
  void aYoungHouseThatWroteToManyTodayRenewsNoLinkUntilTomorrow() {
    var link = mailed();
    clock.forward(Duration.ofHours(49));
    probation.exhaust(house);

    renewMeasured(link);

    assertThat(mail.of(house, "document.link-renewed")).isEmpty();
    assertThat(houses.as(house, () -> sharing.of(quote))).hasSize(1);
    clock.forward(Duration.ofHours(25));
    renewMeasured(link);
    assertThat(mail.of(house, "document.link-renewed")).hasSize(1);
  }

  /** As where mails really leave. */
  private void renewMeasured(Token link) {
    var desk = new LinkDesk(documents, links, making, chronicle, probation.mailing(true));
    houses.inside(
        Wall.staff(house.organization()),
        Actor.product(),
        () -> {
          desk.renew(link);
          return link;
        });
  }

  @Test
  void whatIsNoLinkRevokedOrStillGoodIsNotRenewedAndNobodyIsToldSo() {
    var link = mailed();

    sharing.renew(link);
    sharing.renew(Token.make(house.organization()));
    houses.as(house, () -> revoked(sharing.of(quote).getFirst().id()));
    clock.forward(Duration.ofHours(49));
    sharing.renew(link);

    assertThat(mail.of(house, "document.link-renewed")).isEmpty();
  }

  @Test
  void acceptingThroughALinkAsksForTheMailedCode() {
    var opened = opened(mailed());
    assertThat(refusal(() -> accept(opened.grant()))).contains("confirma que eres tú");

    entry(() -> sentCode(opened));
    var code = mail.last(house, "document.code").code();
    entry(() -> confirmed(opened, code));
    accept(opened.grant());

    assertThat(houses.as(house, () -> documents.get(quote)).standing())
        .isEqualTo(Standing.ACCEPTED);
    assertThat(houses.as(house, () -> quoting.acceptance(quote)).orElseThrow().actor())
        .isEqualTo("Construcciones Turia, S.A.");
  }

  @Test
  void anOrganizationMayDoWithoutTheCode() {
    houses.as(house, () -> preferred(48, false));

    accept(opened(mailed()).grant());

    assertThat(houses.as(house, () -> documents.get(quote)).standing())
        .isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void fiveWrongCodesBurnTheRightOne() {
    var opened = opened(mailed());
    entry(() -> sentCode(opened));
    var code = mail.last(house, "document.code").code();
    var wrong = code.equals("000000") ? "111111" : "000000";

    for (var guess = 1; guess <= 4; guess++) {
      assertThat(refusal(() -> entry(() -> confirmed(opened, wrong))))
          .isEqualTo("Ese no es el código. Míralo otra vez en el correo.");
    }
    assertThat(refusal(() -> entry(() -> confirmed(opened, wrong))))
        .isEqualTo("Ese código ya no vale. Pide uno nuevo.");
    assertThat(refusal(() -> entry(() -> confirmed(opened, code))))
        .isEqualTo("Ese código ya no vale. Pide uno nuevo.");
    entry(() -> sentCode(opened));
    var another = mail.last(house, "document.code").code();
    entry(() -> confirmed(opened, another));
    assertThat(grant(opened.cookie(), quote).orElseThrow().isConfirmed()).isTrue();
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    var opened = opened(mailed());
    entry(() -> sentCode(opened));
    var code = mail.last(house, "document.code").code();

    clock.forward(Duration.ofMinutes(11));

    assertThat(refusal(() -> entry(() -> confirmed(opened, code)))).contains("Pide uno nuevo");
  }

  @Test
  void aCodeConfirmsOnlyTheBrowserThatAskedForIt() {
    var link = mailed();
    var opened = opened(link);
    var elsewhere = opened(link);
    entry(() -> sentCode(opened));
    var code = mail.last(house, "document.code").code();

    assertThat(refusal(() -> entry(() -> confirmed(elsewhere, code)))).contains("ya no vale");
  }

  @Test
  void aLinkGivesOnlySoManyCodes() {
    var opened = opened(mailed());
    for (var code = 0; code < 10; code++) {
      entry(() -> sentCode(opened));
    }

    assertThat(refusal(() -> entry(() -> sentCode(opened)))).contains("demasiados códigos");
  }

  @Test
  void aViewOnlyLinkOnlyShows() {
    var link =
        houses.as(
            house,
            () ->
                sharing.make(
                    quote,
                    new Addressee("Luis", "luis@cervantes.example", Locale.of("es")),
                    Permit.VIEW));
    var grant = opened(token(link.address())).grant();

    assertThat(refusal(() -> accept(grant))).contains("Este enlace solo permite ver");
    assertThat(refusal(() -> asHolder(grant, () -> commenting.comment(quote, "¿Y el transporte?"))))
        .contains("Este enlace solo permite ver");
  }

  @Test
  void aHolderOfOneDocumentsLinkDoesNotActOnAnother() {
    var grant = opened(mailed()).grant();
    var other = made.sentQuote(house, contact);

    assertThat(refusal(() -> asHolder(grant, () -> commenting.comment(other, "hola"))))
        .contains("Este enlace solo permite ver");
  }

  @Test
  void aCopiedLinkWithoutAnAddressHasNowhereToSendACode() {
    var link =
        houses.as(
            house,
            () -> sharing.make(quote, new Addressee("Alguien", null, Locale.of("es")), Permit.ACT));
    var opened = opened(token(link.address()));

    assertThat(refusal(() -> entry(() -> sentCode(opened))))
        .contains("No tenemos una dirección a la que enviarte el código.");
  }

  @Test
  void aDraftIsNotShared() {
    var draft = made.draftQuote(house, contact);

    assertThat(refusal(() -> houses.as(house, () -> sharing.make(draft, null, Permit.ACT))))
        .isEqualTo("Envía o emite el documento antes de compartirlo.");
  }

  @Test
  void aGrantThatIsOverAsksForANewLink() {
    var opened = opened(mailed());
    clock.forward(Duration.ofHours(49));

    assertThat(refusal(() -> entry(() -> sentCode(opened))))
        .isEqualTo("Este enlace ya no vale. Pide uno nuevo.");
  }

  @Test
  void linksLiveAsLongAsTheOrganizationSays() {
    houses.as(house, () -> preferred(2, true));
    var link = houses.as(house, () -> sharing.make(quote, null, Permit.ACT));

    clock.forward(Duration.ofHours(3));

    assertThat(open(token(link.address()))).isInstanceOf(Opening.Expired.class);
    assertThat(refusal(() -> houses.as(house, () -> preferred(0, true))))
        .isEqualTo("Un enlace vive entre 1 y 8.760 horas.");
  }

  private SharingPreferences preferred(int hours, boolean code) {
    sharing.prefer(new SharingPreferences(hours, code));
    return sharing.preferences();
  }

  private ShareLinkId revoked(ShareLinkId id) {
    sharing.revoke(quote, id);
    return id;
  }

  private void accept(Grant grant) {
    asHolder(grant, () -> quoting.accept(quote, 1, CARMEN));
  }

  private void asHolder(Grant grant, Runnable work) {
    here.behind(Wall.staff(house.organization()), grant.actor("10.0.0.9"), work);
  }

  private Token mailed() {
    return token(mail.last(house, "quote.sent").path());
  }

  private static Token token(String address) {
    return Token.read(address.substring(address.indexOf("/d/") + 3)).orElseThrow();
  }

  private Opening.Opened opened(Token link) {
    return (Opening.Opened) open(link);
  }

  private Opening open(Token link) {
    return entry(() -> sharing.open(link));
  }

  private Optional<Grant> grant(Token cookie, DocumentId document) {
    return entry(() -> sharing.grant(cookie, document));
  }

  private boolean sentCode(Opening.Opened opened) {
    sharing.sendCode(opened.cookie(), quote);
    return true;
  }

  private boolean confirmed(Opening.Opened opened, String code) {
    sharing.confirm(opened.cookie(), quote, code);
    return true;
  }

  private <T> T entry(Supplier<T> work) {
    return here.behind(Wall.entry(house.organization()), Actor.stranger("10.0.0.9"), work);
  }
}
