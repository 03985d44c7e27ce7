package app.zaguan.bench.inside;

import app.zaguan.documents.DocumentPanel;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.doors.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps what a page was made from (its model, its visitor, what its request remembered) when a
 * request asks for it by the header {@code X-Bench-Keep}.
 */
@Component
@ConditionalOnProperty("zaguan.bench")
class KeptPages implements HandlerInterceptor, WebMvcConfigurer {

  private static final String HEADER = "X-Bench-Keep";
  private static final String OURS = "app.zaguan.";

  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  record Page(
      String view,
      Map<String, Object> model,
      Visit visit,
      String path,
      Map<String, Object> notes) {}

  Page get(String name) {
    var page = pages.get(name);
    if (page == null) {
      throw new NotFound(name);
    }
    return page;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView shown) {
    var name = request.getHeader(HEADER);
    if (name != null && shown != null && shown.getViewName() != null) {
      var model = new HashMap<String, Object>();
      shown.getModel().forEach((key, value) -> model.put(key, remembering(value)));
      shown.getModel().putAll(model);
      var visit = Visit.of(request).orElseThrow();
      pages.put(
          name, new Page(shown.getViewName(), model, visit, request.getRequestURI(), Map.of()));
    }
  }

  /** What the frame noted in the request is known only once the page was rendered. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception problem) {
    var name = request.getHeader(HEADER);
    if (name != null) {
      pages.computeIfPresent(
          name,
          (key, page) ->
              new Page(page.view(), page.model(), page.visit(), page.path(), notes(request)));
    }
  }

  private static Map<String, Object> notes(HttpServletRequest request) {
    var notes = new HashMap<String, Object>();
    for (var it : Collections.list(request.getAttributeNames())) {
      if (it.startsWith(OURS) && !it.equals(Visit.class.getName())) {
        notes.put(it, request.getAttribute(it));
      }
    }
    return notes;
  }

  /** A panel asks the database when it is shown: from now on it shows what it read once. */
  private static Object remembering(Object value) {
    return value instanceof List<?> list && list.stream().anyMatch(DocumentPanel.class::isInstance)
        ? list.stream().map(it -> remembering((DocumentPanel) it)).toList()
        : value;
  }

  private static DocumentPanel remembering(DocumentPanel panel) {
    var kept = new AtomicReference<@Nullable Object>();
    return (DocumentPanel)
        Proxy.newProxyInstance(
            KeptPages.class.getClassLoader(),
            new Class<?>[] {DocumentPanel.class},
            (proxy, method, arguments) -> {
              if (kept.get() != null && method.getName().equals("content")) {
                return kept.get();
              }
              try {
                var result = method.invoke(panel, arguments);
                if (method.getName().equals("content")) {
                  kept.set(result);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
