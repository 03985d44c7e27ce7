package app.zaguan.documents.sending;

/**
 * This very form was posted before, and what it asked for was done: nothing of it is done again,
 * and whoever posted it is answered as the first time.
 */
public class AlreadySent extends RuntimeException {

  AlreadySent() {
    super("posted again");
  }
}
