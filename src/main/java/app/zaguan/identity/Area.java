package app.zaguan.identity;

/** A part of the product that a role may or may not see or change (ORG-3). */
public enum Area {
  CONTACTS,
  SALES,
  PURCHASES,
  CATALOGUE,
  CRM,
  PROJECTS,
  ACCOUNTING,
  PORTAL_SETTINGS,
  USERS
}
