package app.zaguan.documents.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final List<LineForm> ABC = Stream.of("a", "b", "c").map(LinesTest::line).toList();

  @Test
  void aLineGoesUpDownAndAway() {
    assertThat(names(after("up:2"))).containsExactly("a", "c", "b");
    assertThat(names(after("down:0"))).containsExactly("b", "a", "c");
    assertThat(names(after("remove:1"))).containsExactly("a", "c");
  }

  @Test
  void aLineThatIsNotThereChangesNothing() {
    for (var change : List.of("up:0", "down:2", "remove:3", "up:9999", "down:9999")) {
      assertThat(after(change)).as(change).isEqualTo(ABC);
    }
  }

  @Test
  void whatNobodyOfferedChangesNothing() {
    for (var change : List.of("", "remove", "remove:-1", "remove:x", "drop:1", "up:99999999999")) {
      assertThat(after(change)).as(change).isEqualTo(ABC);
    }
  }

  @Test
  void aKeySaysInWhichFieldOneWas() {
    assertThat(Change.of("up:2:unit")).isEqualTo(new Change.Up(2, "unit"));
    assertThat(Change.of("down:0:taxCode")).isEqualTo(new Change.Down(0, "taxCode"));
    assertThat(Change.of("up:2:nothing")).isEqualTo(new Change.Up(2, null));
    assertThat(Change.of("remove:2:unit")).isEqualTo(new Change.Remove(2));
  }

  @Test
  void theSheetEndsInOneEmptyLineAndNoMore() {
    var ending = Lines.ending(ABC, "iva-10");

    assertThat(ending).hasSize(4);
    assertThat(ending.getLast().isBlank()).isTrue();
    assertThat(ending.getLast().taxCode()).isEqualTo("iva-10");
    assertThat(Lines.ending(ending, "iva-10")).isEqualTo(ending);
  }

  private static List<LineForm> after(String change) {
    return Lines.after(Change.of(change), ABC);
  }

  private static List<String> names(List<LineForm> lines) {
    return lines.stream().map(LineForm::name).toList();
  }

  private static LineForm line(String name) {
    return new LineForm("", name, "", "1", "", "10", "", "iva-21");
  }
}
