package app.zaguan.notifications.texts;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the mails' words among the settings. */
@Configuration(proxyBeanMethods = false)
class MailTextPlaces {

  @Bean
  SettingsPlace mailTextsPlace() {
    return new SettingsPlace(
        60,
        "mail-text.title",
        "mail-text.description",
        "/settings/mail-texts",
        "mail",
        Area.USERS,
        Level.EDIT);
  }
}
