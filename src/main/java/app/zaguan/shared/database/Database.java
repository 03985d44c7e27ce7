package app.zaguan.shared.database;

/**
 * Where the PostgreSQL is and how the two logins get in: the owner, who migrates, and the
 * application, which owns nothing.
 */
record Database(String url, Login owner, Login application) {

  /** A name and its password. */
  record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }
}
