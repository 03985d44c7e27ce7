package app.zaguan.notifications.outbox;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.AuditSubject;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox's place in the navigation. */
@Configuration(proxyBeanMethods = false)
public class NotificationsNavigation {

  @Bean
  StaffSection outboxSection() {
    return new StaffSection(80, "section.outbox", "/outbox", "mail", Area.SALES, Level.EDIT, 'm');
  }

  @Bean
  AuditSubject mailSubject() {
    return AuditSubject.under("mail", "/outbox/");
  }
}
