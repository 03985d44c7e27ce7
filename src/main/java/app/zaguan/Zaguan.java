package app.zaguan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The hall between a business and everyone it deals with. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "shared")
public class Zaguan {

  public static void main(String... arguments) {
    SpringApplication.run(Zaguan.class, arguments);
  }
}
