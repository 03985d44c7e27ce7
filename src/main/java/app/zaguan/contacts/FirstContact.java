package app.zaguan.contacts;

import app.zaguan.identity.Area;
import app.zaguan.identity.FirstStep;
import app.zaguan.identity.Level;
import app.zaguan.shared.tenancy.Here;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new organization begins with somebody to sell to. */
@Configuration(proxyBeanMethods = false)
class FirstContact {

  @Bean
  FirstStep firstContactStep(JdbcClient db, Here here) {
    return new FirstStep(
        20,
        "contact.first-step",
        "/contacts/new",
        "user-plus",
        Area.CONTACTS,
        Level.EDIT,
        () ->
            db.sql("select exists (select 1 from contact where org_id = :org)")
                .param("org", here.organization().value())
                .query(Boolean.class)
                .single());
  }
}
