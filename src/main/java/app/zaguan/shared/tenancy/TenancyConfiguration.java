package app.zaguan.shared.tenancy;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Makes the walls' transaction manager the only one there is. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class TenancyConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource, Here here) {
    return new WallTransactionManager(dataSource, here);
  }
}
