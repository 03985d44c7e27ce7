package app.zaguan.identity;

import static app.zaguan.identity.Level.EDIT;
import static app.zaguan.identity.Level.NONE;
import static app.zaguan.identity.Level.VIEW;

import java.util.EnumMap;
import java.util.Map;

/** What a member is in an organization, and the one table of what each role may do (ORG-3). */
public enum Role {
  //              contacts sales purchases catalogue crm   projects accounting portal users
  OWNER(EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT),
  ADMINISTRATOR(EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT, EDIT),
  ACCOUNT_MANAGER(EDIT, EDIT, EDIT, VIEW, VIEW, VIEW, EDIT, NONE, NONE),
  SALES(EDIT, EDIT, NONE, VIEW, EDIT, EDIT, NONE, NONE, NONE),
  PURCHASES(EDIT, NONE, EDIT, EDIT, NONE, VIEW, NONE, NONE, NONE),
  ACCOUNTANT(VIEW, VIEW, VIEW, VIEW, NONE, NONE, EDIT, NONE, NONE),
  READ_ONLY(VIEW, VIEW, VIEW, VIEW, VIEW, VIEW, VIEW, NONE, NONE);

  private final Map<Area, Level> levels = new EnumMap<>(Area.class);

  Role(Level... byArea) {
    for (var area : Area.values()) {
      levels.put(area, byArea[area.ordinal()]);
    }
  }

  /** Whether this role reaches that far; an area without a level is out of reach. */
  public boolean may(Area area, Level level) {
    return levels.getOrDefault(area, NONE).covers(level);
  }

  public Level in(Area area) {
    return levels.getOrDefault(area, NONE);
  }
}
