package app.zaguan.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to what is asked of the database, so that a test can count it. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

  private static final List<String> SEEN = new CopyOnWriteArrayList<>();
  private static volatile boolean listening;

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
            ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
            : bean;
      }
    };
  }

  /**
   * The statements that some work sent, leaving out the preamble of each transaction and the
   * look-up of who visits, which every page has, and those of the gateway's simulator: what another
   * test left under way may be asked about meanwhile.
   */
  public static List<String> during(Runnable work) {
    SEEN.clear();
    listening = true;
    try {
      work.run();
    } finally {
      listening = false;
    }
    if (SEEN.stream().noneMatch(it -> it.contains("tenant_begin"))) {
      throw new AssertionError("nothing was counted: no transaction began");
    }
    return SEEN.stream()
        .filter(it -> !it.contains("tenant_begin") && !it.contains("_session"))
        .filter(it -> !it.contains("sandbox_"))
        .toList();
  }

  private static final class Listener implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      if (listening && !Thread.currentThread().getName().startsWith("db-scheduler")) {
        // a batch is one statement
        SEEN.add(queries.getFirst().getQuery());
      }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
  }
}
