package dev.damask.samples;

import dev.damask.samples.async.AsyncTour;
import dev.damask.samples.cache.CacheTour;
import dev.damask.samples.decorate.DecorateTour;
import dev.damask.samples.observe.ObserveTour;
import dev.damask.samples.registered.RegisteredTour;
import dev.damask.samples.scope.ScopeTour;
import dev.damask.samples.singleton.SingletonTour;
import dev.damask.samples.validated.ValidatedTour;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Runs the samples and shows what was generated for them. */
public final class Tour {

  private Tour() {}

  /**
   * Runs them all; the system property {@code generated.sources} names the folder to show code
   * from.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path generatedSources = Path.of(System.getProperty("generated.sources"));
    Guide guide = new Guide(System.out, generatedSources);
    guide.say("The generated sources are in " + generatedSources);
    DecorateTour.run(guide);
    CacheTour.run(guide);
    ObserveTour.run(guide);
    ScopeTour.run(guide);
    AsyncTour.run(guide);
    SingletonTour.run(guide);
    RegisteredTour.run(guide);
    ValidatedTour.run(guide);
  }
}
