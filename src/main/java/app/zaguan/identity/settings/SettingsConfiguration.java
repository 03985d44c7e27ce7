package app.zaguan.identity.settings;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.identity.places.AuditSubject;
import app.zaguan.identity.places.FirstStep;
import app.zaguan.identity.places.SettingsPlace;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module stands in the navigation, among the settings and among the first steps. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

  @Bean
  StaffSection homeSection() {
    return new StaffSection(0, "section.home", "/", "home", Area.CONTACTS, Level.VIEW, 'h');
  }

  @Bean
  StaffSection settingsSection() {
    return new StaffSection(
        90, "section.settings", "/settings", "settings", Area.USERS, Level.VIEW, 'x');
  }

  @Bean
  SettingsPlace organizationPlace() {
    return place(10, "organization", "/settings/organization", "building-store");
  }

  @Bean
  SettingsPlace bankAccountsPlace() {
    return place(15, "bank-accounts", "/settings/bank-accounts", "building-bank");
  }

  @Bean
  SettingsPlace membersPlace() {
    return place(20, "members", "/settings/members", "users");
  }

  @Bean
  SettingsPlace auditPlace() {
    return place(90, "audit", "/settings/audit", "history");
  }

  /** An organization that cannot be named on an invoice cannot issue one. */
  @Bean
  FirstStep organizationStep(Organizations organizations) {
    return new FirstStep(
        10,
        "first-step.organization",
        "/settings/organization",
        "building-store",
        Area.USERS,
        Level.EDIT,
        () -> {
          var current = organizations.current();
          return current.taxId() != null && current.address().street() != null;
        });
  }

  /** Without an account of its own nobody can pay it by transfer. */
  @Bean
  FirstStep bankAccountStep(BankAccounts accounts) {
    return new FirstStep(
        15,
        "first-step.bank-account",
        "/settings/bank-accounts",
        "building-bank",
        Area.USERS,
        Level.EDIT,
        () -> accounts.preferred().isPresent());
  }

  private static SettingsPlace place(int order, String name, String address, String icon) {
    var key = "settings." + name;
    return new SettingsPlace(
        order, key, key + ".description", address, icon, Area.USERS, Level.EDIT);
  }

  @Bean
  AuditSubject organizationSubject() {
    return AuditSubject.at("organization", "/settings/organization");
  }

  @Bean
  AuditSubject bankAccountSubject() {
    return AuditSubject.at("bank_account", "/settings/bank-accounts");
  }

  @Bean
  AuditSubject membershipSubject() {
    return AuditSubject.at("membership", "/settings/members");
  }

  @Bean
  AuditSubject invitationSubject() {
    return AuditSubject.at("invitation", "/settings/members");
  }
}
