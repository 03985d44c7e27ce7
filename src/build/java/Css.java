import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A part of a stylesheet: a statement, a rule with its declarations, or a group of parts. */
sealed interface Css {

  /** {@code @charset …;} */
  record Statement(String text) implements Css {}

  /** {@code a, b { declarations }} */
  record Rule(String prelude, List<String> body) implements Css {
    List<String> selectors() {
      return CssReader.split(prelude, ',');
    }

    @Override
    public String text() {
      return prelude + "{" + String.join(";", body) + "}";
    }
  }

  /** {@code @media … { parts }} */
  record Group(String prelude, List<Css> parts) implements Css {
    @Override
    public String text() {
      return prelude + "{" + parts.stream().map(Css::text).collect(Collectors.joining()) + "}";
    }
  }

  String text();

  static List<Css> parse(String css) {
    return new CssReader(css).read();
  }

  /** The selectors of the part, those of its groups included. */
  default List<String> allSelectors() {
    return switch (this) {
      case Statement it -> List.of();
      case Rule it -> it.selectors();
      case Group it -> it.parts().stream().flatMap(part -> part.allSelectors().stream()).toList();
    };
  }

  /** The part with only the selectors that pass; empty where none does. */
  default Optional<Css> filtered(Predicate<String> passes) {
    return switch (this) {
      case Statement it -> Optional.of(it);
      case Rule it when it.prelude().startsWith("@") -> Optional.of(it);
      case Rule it -> {
        var left = it.selectors().stream().filter(passes).toList();
        yield left.isEmpty()
            ? Optional.empty()
            : Optional.of(new Rule(String.join(",", left), it.body()));
      }
      case Group it when it.prelude().contains("keyframes") -> Optional.of(it);
      case Group it -> {
        var left = new ArrayList<Css>();
        it.parts().forEach(part -> part.filtered(passes).ifPresent(left::add));
        yield left.isEmpty() ? Optional.empty() : Optional.of(new Group(it.prelude(), left));
      }
    };
  }

  /** The part without variables outside {@code used} and animations that the text never names. */
  default Optional<Css> pruned(Set<String> used, String text) {
    return switch (this) {
      case Statement it -> Optional.of(it);
      case Rule it -> {
        var left = it.body().stream().filter(line -> isUsed(line, used)).toList();
        yield left.isEmpty() ? Optional.empty() : Optional.of(new Rule(it.prelude(), left));
      }
      case Group it when it.prelude().contains("keyframes") -> {
        var name = it.prelude().substring(it.prelude().indexOf(' ') + 1).strip();
        var named = text.split("\\b" + name + "\\b", -1).length - 1;
        var declared = text.split("keyframes " + name + "\\b", -1).length - 1;
        yield named > declared ? Optional.of(it) : Optional.empty();
      }
      case Group it -> {
        var left = it.parts().stream().flatMap(part -> part.pruned(used, text).stream()).toList();
        yield left.isEmpty() ? Optional.empty() : Optional.of(new Group(it.prelude(), left));
      }
    };
  }

  private static boolean isUsed(String declaration, Set<String> used) {
    var colon = declaration.indexOf(':');
    return !declaration.startsWith("--") || used.contains(declaration.substring(0, colon).strip());
  }
}
