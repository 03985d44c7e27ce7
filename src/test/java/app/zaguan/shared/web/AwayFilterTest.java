package app.zaguan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.RunningApplication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** While the database is away, visitors read a sentence. */
@RunningApplication
class AwayFilterTest {

  @Autowired AwayFilter filter;

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/invoices");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aDatabaseThatIsAwayIsSaidInTheReadersLanguage() throws Exception {
    request.addPreferredLocale(Locale.ENGLISH);
    filter.doFilter(request, response, failing(noConnection()));

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("30");
    assertThat(response.getContentAsString()).contains("Back in a moment").doesNotContain("Hikari");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53100"})
  void aConnectionThatBreaksAndADiskThatIsFullAreSaidToo(String state) throws Exception {
    var broken = new SQLException("broken", state);
    filter.doFilter(request, response, failing(new ServletException(broken)));

    assertThat(response.getStatus()).isEqualTo(503);
  }

  @Test
  void anyOtherFailureIsNotHidden() {
    var bug = new ServletException(new IllegalStateException("a bug"));

    assertThatThrownBy(() -> filter.doFilter(request, response, failing(bug))).isSameAs(bug);
  }

  private static ServletException noConnection() {
    var hikari = new SQLTransientConnectionException("HikariPool-1 - timed out after 2000ms");
    return new ServletException(new CannotCreateTransactionException("behind staff", hikari));
  }

  private static FilterChain failing(ServletException failure) {
    return (request, response) -> {
      throw failure;
    };
  }
}
