package app.zaguan.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address that the application answers, found by asking the application itself. */
public record Route(String method, String pattern, HandlerMethod handler) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}/:]+)(:[^}]*)?}");

  /** Every route of the application's own controllers. */
  public static List<Route> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(it -> it.getValue().getBeanType().getName().startsWith("app.zaguan"))
        .flatMap(it ->
            it.getKey().getPatternValues().stream()
                .flatMap(pattern ->
                    methods(it.getKey().getMethodsCondition().getMethods())
                        .map(method -> new Route(method, pattern, it.getValue()))))
        .filter(it -> !it.pattern().equals("/error"))
        .toList();
  }

  private static Stream<String> methods(java.util.Set<RequestMethod> declared) {
    return declared.isEmpty() ? Stream.of("GET", "POST") : declared.stream().map(Enum::name);
  }

  /** The address up to and including each of its variables: what each variable is an id of. */
  List<String> places() {
    var places = new ArrayList<String>();
    var matcher = VARIABLE.matcher(pattern);
    while (matcher.find()) {
      places.add(pattern.substring(0, matcher.end()));
    }
    return places;
  }

  /** The pattern without what its variables must look like. */
  public String plain() {
    return VARIABLE.matcher(pattern).replaceAll("{$1}");
  }

  /** The address with each variable replaced by what stands at its place. */
  String address(UnaryOperator<String> idAt) {
    var address = new StringBuilder();
    var matcher = VARIABLE.matcher(pattern);
    while (matcher.find()) {
      var id = idAt.apply(pattern.substring(0, matcher.end()));
      matcher.appendReplacement(address, java.util.regex.Matcher.quoteReplacement(id));
    }
    matcher.appendTail(address);
    return address.toString();
  }

  public boolean under(String... prefixes) {
    return Stream.of(prefixes).anyMatch(pattern::startsWith);
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
