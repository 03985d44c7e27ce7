package app.zaguan.portal.preferences;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's place among the settings. */
@Configuration(proxyBeanMethods = false)
class PreferencesConfiguration {

  @Bean
  SettingsPlace portalSettings() {
    return new SettingsPlace(
        40,
        "portal.settings",
        "portal.settings.about",
        "/settings/portal",
        "world",
        Area.PORTAL_SETTINGS,
        Level.VIEW);
  }
}
