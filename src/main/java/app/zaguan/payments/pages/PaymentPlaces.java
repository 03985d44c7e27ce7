package app.zaguan.payments.pages;

import app.zaguan.contacts.ContactAction;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.AuditSubject;
import app.zaguan.identity.places.SettingsPlace;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where payments stand in the navigation and among the settings. */
@Configuration(proxyBeanMethods = false)
class PaymentPlaces {

  @Bean
  StaffSection paymentsSection() {
    return new StaffSection(
        40, "section.payments", "/payments", "credit-card", Area.SALES, Level.VIEW, 'g');
  }

  @Bean
  ContactAction recordPayment() {
    return new ContactAction(
        30, "payment.record", "coins", "/payments/new?contact={contact}", Area.SALES);
  }

  @Bean
  SettingsPlace paymentsPlace() {
    return new SettingsPlace(
        50,
        "settings.payments",
        "settings.payments.description",
        "/settings/payments",
        "credit-card",
        Area.PORTAL_SETTINGS,
        Level.VIEW);
  }

  @Bean
  AuditSubject paymentSubject() {
    return AuditSubject.at("payment", "/payments");
  }

  @Bean
  AuditSubject methodSubject() {
    return AuditSubject.at("gateway_account", "/settings/payments");
  }
}
