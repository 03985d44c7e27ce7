package app.zaguan.identity.people;

import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who work with the product. All SQL about them; behind the entry wall. */
@Repository
public class Users {

  private final JdbcClient db;

  Users(JdbcClient db) {
    this.db = db;
  }

  public Optional<User> byEmail(String email) {
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

  public User get(UserId id) {
    return db.sql("select id, email, name, password, language from app_user where id = :id")
        .param("id", id.value())
        .query(User.class)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  public void add(User user, Instant now) {
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

  public void rename(UserId id, String name, Locale language) {
    db.sql("update app_user set name = :name, language = :language where id = :id")
        .param("name", name)
        .param("language", language.getLanguage())
        .param("id", id.value())
        .update();
  }

  public void changePassword(UserId id, String hash) {
    db.sql("update app_user set password = :hash where id = :id")
        .param("hash", hash)
        .param("id", id.value())
        .update();
  }

  public void join(UUID id, OrganizationId organization, UserId user, Role role, Instant now) {
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
  public Optional<UserId> first() {
    return db.sql("select id from app_user order by created_at, id limit 1")
        .query(UUID.class)
        .optional()
        .map(UserId::new);
  }

  /** The organization a user starts in: the one worked in last, or else the one joined first. */
  public Optional<OrganizationId> startsIn(UserId user) {
    return db.sql(
            """
            select m.org_id
              from membership m
              join app_user u on u.id = m.user_id
             where m.user_id = :user and m.withdrawn_at is null
             order by (m.org_id = u.last_org_id) desc nulls last, m.created_at
             limit 1
            """)
        .param("user", user.value())
        .query(UUID.class)
        .optional()
        .map(OrganizationId::new);
  }

  public boolean worksIn(UserId user, OrganizationId organization) {
    return db.sql(
            """
            select exists (select 1 from membership
                            where org_id = :org and user_id = :user and withdrawn_at is null)
            """)
        .param("org", organization.value())
        .param("user", user.value())
        .query(Boolean.class)
        .single();
  }

  void workedIn(UserId user, OrganizationId organization) {
    db.sql("update app_user set last_org_id = :org where id = :user")
        .param("org", organization.value())
        .param("user", user.value())
        .update();
  }
}
