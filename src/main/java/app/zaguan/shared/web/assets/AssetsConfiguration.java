package app.zaguan.shared.web.assets;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Serves the assets, compressed at build, for good: their names change with their content. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

  static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(Assets.FOLDER + "**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(FOR_GOOD)
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
