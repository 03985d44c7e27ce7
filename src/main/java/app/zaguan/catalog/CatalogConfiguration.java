package app.zaguan.catalog;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.AuditSubject;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the catalogue in the house. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

  @Bean
  StaffSection productsSection() {
    return new StaffSection(
        30, "product.section", "/products", "package", Area.CATALOGUE, Level.VIEW, 'a');
  }

  @Bean
  AuditSubject productSubject() {
    return AuditSubject.under("product", "/products/");
  }
}
