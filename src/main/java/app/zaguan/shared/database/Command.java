package app.zaguan.shared.database;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** How a command of {@code bin/} runs: without a word but its own, and with a clear no. */
final class Command {

  private Command() {}

  /** What a command does. */
  interface Work {
    void run() throws Exception;
  }

  /** Why a command does not do it, for whoever called it. */
  static final class Refusal extends RuntimeException {

    Refusal(String sentence) {
      super(sentence);
    }
  }

  static void run(Work work) {
    LoggingSystem.get(Command.class.getClassLoader()).setLogLevel(null, LogLevel.ERROR);
    try {
      work.run();
    } catch (Refusal no) {
      System.err.println(no.getMessage());
      System.exit(1);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(2);
    }
  }
}
