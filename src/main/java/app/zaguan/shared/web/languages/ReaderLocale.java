package app.zaguan.shared.web.languages;

import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.doors.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleContextResolver;

/** The language and zone of the visitor; for a page outside every house, the browser's language. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ReaderLocale implements LocaleContextResolver {

  @Override
  public LocaleContext resolveLocaleContext(HttpServletRequest request) {
    return Visit.of(request)
        .map(Visit::visitor)
        .map(it ->
            new SimpleTimeZoneAwareLocaleContext(it.language(), TimeZone.getTimeZone(it.zone())))
        .orElseGet(() ->
            new SimpleTimeZoneAwareLocaleContext(
                Languages.wished(request), TimeZone.getTimeZone("Europe/Madrid")));
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var locale = resolveLocaleContext(request).getLocale();
    return locale == null ? Words.LANGUAGES.getFirst() : locale;
  }

  @Override
  public void setLocaleContext(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable LocaleContext context) {
    throw new UnsupportedOperationException("the visitor's language is kept with the visitor");
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    setLocaleContext(request, response, null);
  }
}
