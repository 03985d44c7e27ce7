package app.zaguan.shared.installation;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation is set up, from the environment ({@code ZAGUAN_…}) or the command line.
 *
 * @param url the address people reach it by; mailed links are built from it, never from a header
 * @param data where the embedded database, the files and the made secrets are kept
 * @param production whether real money may move: then trial gateways and sample data are refused
 * @param secret 32 bytes in Base64 that seal credentials; made and kept in {@code data} where
 *     absent
 * @param sample whether an empty database is filled with the sample world at start
 * @param operator the email of the user who looks after the installation itself
 * @param database a PostgreSQL of one's own; the embedded one where absent
 */
@ConfigurationProperties("zaguan")
public record Installation(
    @DefaultValue("http://localhost:8080") URI url,
    @DefaultValue("data") Path data,
    @DefaultValue("false") boolean production,
    @Nullable String secret,
    @DefaultValue("false") boolean sample,
    @Nullable String operator,
    @DefaultValue External database) {

  /**
   * A PostgreSQL of one's own, prepared with {@code db/roles/roles.sql}.
   *
   * @param url its JDBC address
   * @param durable whether the embedded one waits for the disk, and so outlives a power cut; only
   *     tests turn that off, and what they kill loses nothing all the same
   */
  public record External(
      @Nullable String url,
      @DefaultValue("zaguan_app") String user,
      @DefaultValue("") String password,
      @DefaultValue("zaguan_owner") String ownerUser,
      @DefaultValue("") String ownerPassword,
      @DefaultValue("true") boolean durable) {}

  public Installation {
    if (operator == null && sample) {
      operator = "operator@zaguan.example";
    }
    if (production && sample) {
      throw new IllegalStateException("a production installation has no sample world");
    }
  }

  /** A full address for a path of ours, to be put into a mail. */
  public String address(String path) {
    return url.toString().replaceAll("/+$", "") + path;
  }
}
