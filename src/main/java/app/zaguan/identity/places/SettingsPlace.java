package app.zaguan.identity.places;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;

/**
 * A place among the settings; each module declares its own as beans.
 *
 * @param order where it stands: organization 10, members 20, sales 30, portal 40, payments 50, mail
 *     60
 * @param key the message key of its name
 * @param descriptionKey the message key of the sentence that says what is set there
 */
public record SettingsPlace(
    int order,
    String key,
    String descriptionKey,
    String address,
    String icon,
    Area area,
    Level level) {}
