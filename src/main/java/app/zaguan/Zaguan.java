package app.zaguan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The hall between a business and everyone it deals with. Two modules may have classes of one name:
 * beans go by their full names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "shared")
public class Zaguan {

  public static void main(String... arguments) {
    SpringApplication.run(Zaguan.class, arguments);
  }
}
