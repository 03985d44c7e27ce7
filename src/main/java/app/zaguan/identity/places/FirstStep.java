package app.zaguan.identity.places;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import java.util.function.BooleanSupplier;

/**
 * Something a new organization does first; each module declares its own as beans.
 *
 * @param order where it stands: the organization's data 10, contacts 20, quotes 30, invoices 40
 * @param key the message key of its name; its sentence is at {@code <key>.sentence}
 * @param address where it is done
 * @param done whether the organization has done it; asked behind its staff wall, in a transaction
 */
public record FirstStep(
    int order,
    String key,
    String address,
    String icon,
    Area area,
    Level level,
    BooleanSupplier done) {}
