package app.zaguan.shared.installation;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A trial installation offers payments that are made up, and lets whoever looks after it read the
 * mails it keeps: good on one's own machine, and nothing to be reached by others without meaning
 * it.
 */
@Component
class TrialGuard {

  TrialGuard(Installation installation, @Value("${zaguan.trial:false}") boolean meant) {
    if (!installation.production() && !meant && !isOwnMachine(installation.url())) {
      throw new IllegalStateException(
          """
          ZAGUAN_URL is %s, which others can reach, and this is a trial installation: its payments \
          are made up. Set ZAGUAN_PRODUCTION=true for real work, or ZAGUAN_TRIAL=true to let others \
          try it on purpose.\
          """
              .formatted(installation.url()));
    }
  }

  /** A name that cannot be looked up now is not this machine. */
  private static boolean isOwnMachine(URI url) {
    try {
      return url.getHost() != null && InetAddress.getByName(url.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
