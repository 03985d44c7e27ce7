package app.zaguan.shared;

import app.zaguan.contacts.TestContacts;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.identity.TestMembers;
import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.TestMail;
import app.zaguan.notifications.outbox.TestProbation;
import app.zaguan.payments.TestPayments;
import app.zaguan.portal.TestPortal;
import app.zaguan.portal.access.TestAccounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test against the whole application: real PostgreSQL, real HTTP. All such tests share one
 * application and one database, so each makes the organizations it needs and never counts others'.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
  app.zaguan.walls.Belongings.class,
  app.zaguan.identity.TestMembers.class,
  TestHouse.class,
  TestSessions.class,
  TestMembers.class,
  TestContacts.class,
  TestDocuments.class,
  TestCredits.class,
  TestMail.class,
  TestProbation.class,
  TestAccounts.class,
  TestPortal.class,
  TestPayments.class,
  Browser.class,
  SecondNode.class,
  Turns.class,
  app.zaguan.identity.audit.EveryActHasItsWords.class,
  CountedStatements.class,
  TestClock.InPlace.class
})
@TestExecutionListeners(
    listeners = TestClock.PutRight.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface RunningApplication {}
