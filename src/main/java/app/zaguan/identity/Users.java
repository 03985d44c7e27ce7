package app.zaguan.identity;

import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who work with the product, and where. All SQL about them; behind the entry wall. */
@Repository
class Users {

  private final JdbcClient db;

  Users(JdbcClient db) {
    this.db = db;
  }

  /** A user as signing in needs it; the password is its Argon2id hash. */
  record User(UserId id, String email, String name, String password, String language) {}

  Optional<User> byEmail(String email) {
    return db.sql(
            """
            select id, email, name, password, language
              from app_user
             where lower(email) = lower(:email)
            """)
        .param("email", email)
        .query(User.class)
        .optional();
  }

  void add(User user, Instant now) {
    db.sql(
            """
            insert into app_user (id, email, name, password, language, created_at)
            values (:id, :email, :name, :password, :language, :now)
            """)
        .param("id", user.id().value())
        .param("email", user.email())
        .param("name", user.name())
        .param("password", user.password())
        .param("language", user.language())
        .param("now", Timestamp.from(now))
        .update();
  }

  void join(UUID id, OrganizationId organization, UserId user, Role role, Instant now) {
    db.sql(
            """
            insert into membership (org_id, id, user_id, role, created_at)
            values (:org, :id, :user, :role, :now)
            """)
        .param("org", organization.value())
        .param("id", id)
        .param("user", user.value())
        .param("role", role.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The user who signed up before all others. */
  Optional<UserId> first() {
    return db.sql("select id from app_user order by created_at, id limit 1")
        .query(UUID.class)
        .optional()
        .map(UserId::new);
  }

  /** The organization a user starts in: the one joined first. */
  Optional<OrganizationId> firstOrganization(UserId user) {
    return db.sql(
            """
            select org_id from membership
             where user_id = :user and withdrawn_at is null
             order by created_at limit 1
            """)
        .param("user", user.value())
        .query(UUID.class)
        .optional()
        .map(OrganizationId::new);
  }
}
