package app.zaguan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may call whom, as each module's {@code package-info} declares it. */
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Zaguan.class);

  @Test
  void modulesCallDownAndTellUpWithoutCycles() {
    MODULES.verify();
  }

  @Test
  void everyModuleDeclaresWhomItMayCall() {
    assertThat(MODULES.stream().filter(it -> !it.isOpen()))
        .isNotEmpty()
        .allSatisfy(it ->
            assertThat(it.getBasePackage().getAnnotation(ApplicationModule.class)).isPresent());
  }
}
