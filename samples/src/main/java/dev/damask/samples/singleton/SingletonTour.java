package dev.damask.samples.singleton;

import dev.damask.samples.Guide;
import java.io.IOException;
import java.sql.SQLException;

/** Shows the one database at work. */
public final class SingletonTour {

  /** Damask closes the database at exit, so H2 is not to be quicker. */
  static final String URL = "jdbc:h2:mem:guests;DB_CLOSE_ON_EXIT=FALSE";

  private SingletonTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, SQLException {
    guide.chapter("@Singleton: one database, initialized once, closed when the JVM exits");
    guide.showMethod("dev.damask.samples.singleton.DatabaseSingleton", "instance");
    guide.showMethod("dev.damask.samples.singleton.DatabaseSingleton", "initialize");
    DatabaseSingleton.initialize(URL, "sa", "secret").sign("Ada");
    DatabaseSingleton.instance().sign("Grace");
    guide.say("The guests: " + DatabaseSingleton.instance().guests());
    guide.say("Created was a " + DatabaseSingleton.instance().getClass().getSimpleName() + ".");
    guide.say(
        "Equal arguments are fine: "
            + (DatabaseSingleton.initialize(URL, "sa", "secret") == DatabaseSingleton.instance()));
    try {
      DatabaseSingleton.initialize("jdbc:h2:mem:other", "sa", "guess");
    } catch (IllegalStateException e) {
      guide.say("Others are not: " + e.getMessage());
    }
  }
}
