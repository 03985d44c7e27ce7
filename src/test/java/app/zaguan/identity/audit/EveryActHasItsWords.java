package app.zaguan.identity.audit;

import app.zaguan.identity.Auditing;
import app.zaguan.shared.text.Words;
import java.util.Locale;
import java.util.TimeZone;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Every act that any test of the product records is one that the audit page can say, in every
 * language, and find under a family: whoever writes down a new one without its words learns it from
 * the first test that does it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class EveryActHasItsWords {

  @Bean
  static BeanPostProcessor listeningToAudits() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Auditing ? listening(bean) : bean;
      }
    };
  }

  private static Object listening(Object auditing) {
    var factory = new ProxyFactory(auditing);
    factory.setProxyTargetClass(true);
    factory.addAdvice(
        (MethodInterceptor)
            call -> {
              if (call.getMethod().getName().equals("record")) {
                check((String) call.getArguments()[0], (String) call.getArguments()[1]);
              }
              return call.proceed();
            });
    return factory.getProxy();
  }

  static void check(String act, String subject) {
    for (var language : Words.LANGUAGES) {
      if (!in(language, () -> AuditWords.sayable(act, subject))) {
        throw new AssertionError(
            "identity/audit/messages_%s has no words for the audit entry: audit.act.%s"
                .formatted(language, act));
      }
    }
    if (!AuditFamily.knows(act)) {
      throw new AssertionError("AuditFamily does not know " + act);
    }
  }

  private static boolean in(Locale language, java.util.function.Supplier<Boolean> work) {
    return Words.in(language, TimeZone.getDefault(), work);
  }
}
