package app.zaguan.documents.sharing;

/** What the holder of a link may do. */
public enum Permit {
  /** Read, print, download. */
  VIEW,
  /** Answer, comment and pay, too. */
  ACT
}
