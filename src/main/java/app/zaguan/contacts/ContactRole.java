package app.zaguan.contacts;

/** What a contact is to the organization; it may be several at once. */
public enum ContactRole {
  CUSTOMER,
  SUPPLIER,
  LEAD
}
