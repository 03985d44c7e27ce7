package app.zaguan.catalog;

/** Whether what is sold can be touched. */
public enum ProductKind {
  PRODUCT,
  SERVICE
}
