package app.zaguan.identity.places;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;

/**
 * A place in the staff's navigation; each module declares its own as beans.
 *
 * @param order where it stands: sales 10 to 19, contacts 20, catalogue 30, money 40, settings 90
 * @param key the message key of its name
 * @param shortcut the letter that follows {@code g}
 */
public record StaffSection(
    int order, String key, String address, String icon, Area area, Level level, char shortcut) {}
