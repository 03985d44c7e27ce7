package app.zaguan.shared.text;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers every module's {@code messages_es} and {@code messages_en} into one source. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

  private static final String FILE = "messages_es.properties";

  @Bean
  MessageSource messageSource() throws IOException {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(basenames());
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Locale.of("es"));
    source.setAlwaysUseMessageFormat(true);
    Words.speakFrom(source);
    return source;
  }

  private static String[] basenames() throws IOException {
    var found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:app/zaguan/**/" + FILE);
    return Stream.of(found).map(TextConfiguration::basename).distinct().toArray(String[]::new);
  }

  private static String basename(Resource file) {
    try {
      var address = file.getURL().toString();
      var start = address.lastIndexOf("app/zaguan/");
      return address.substring(start, address.length() - "_es.properties".length());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
