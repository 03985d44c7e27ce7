package app.zaguan.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An upload lies on the server's own disk until it is looked at. One that cannot be read is the
 * sender's fault or the disk's, and the server says only that it failed: so the disk is asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class UploadFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(UploadFilter.class);

  /** More than is ever left over on a disk that has just refused a part of an upload. */
  private static final int PROBE = 1 << 18;

  private final PlainAnswer answer;

  UploadFilter(PlainAnswer answer) {
    this.answer = answer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null || !type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      if (response.isCommitted() || takesFiles(folder(request.getServletContext()))) {
        throw e;
      }
      LOG.error("An upload found no place: {}", e.getMessage());
      answer.send(request, response, HttpStatus.INSUFFICIENT_STORAGE);
    }
  }

  private static Path folder(ServletContext server) {
    return ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
  }

  private static boolean takesFiles(Path folder) throws IOException {
    var probe = folder.resolve("probe-" + Thread.currentThread().threadId());
    try {
      Files.write(probe, new byte[PROBE]);
      return true;
    } catch (IOException full) {
      return false;
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
