package app.zaguan.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords by Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  PasswordEncoder passwords() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }
}
