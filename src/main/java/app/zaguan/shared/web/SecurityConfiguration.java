package app.zaguan.shared.web;

import app.zaguan.shared.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Spring Security for what it does best: forged forms, headers, strange addresses. Who visits and
 * what they may do is decided in {@code doors}; no node keeps a session in memory.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain security(HttpSecurity http, Installation installation) throws Exception {
    return http.authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(it ->
            it.csrfTokenRepository(tokens(installation))
                .ignoringRequestMatchers("/webhooks/**", "/sandbox-gateway/api/**"))
        .headers(it ->
            // a page that says otherwise for itself is left alone: see ContentPolicy
            it.frameOptions(frame -> frame.disable())
                .addHeaderWriter(new StaticHeadersWriter("X-Frame-Options", "DENY"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PAGES))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .formLogin(it -> it.disable())
        .httpBasic(it -> it.disable())
        .logout(it -> it.disable())
        .requestCache(it -> it.disable())
        .anonymous(Customizer.withDefaults())
        .build();
  }

  private static CookieCsrfTokenRepository tokens(Installation installation) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(
        it -> it.secure("https".equals(installation.url().getScheme())).sameSite("Lax"));
    return tokens;
  }

  /** A request is timed as a whole; a stopwatch around each filter cost as much as the filters. */
  @Bean
  SecurityObservationSettings noStopwatches() {
    return SecurityObservationSettings.noObservations();
  }

  /** There is no login of the framework's; without this it would make up a user. */
  @Bean
  UserDetailsService noUsers() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
