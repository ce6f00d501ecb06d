package dev.damask.samples;

import dev.damask.samples.decorate.DecorateTour;
import dev.damask.samples.validated.ValidatedTour;
import java.io.IOException;
import java.nio.file.Path;

/** Runs the samples and shows what was generated for them. */
public final class Tour {

  private Tour() {}

  /**
   * Runs them all; the system property {@code generated.sources} names the folder to show code
   * from.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path generatedSources = Path.of(System.getProperty("generated.sources"));
    Guide guide = new Guide(System.out, generatedSources);
    guide.say("The generated sources are in " + generatedSources);
    DecorateTour.run(guide);
    ValidatedTour.run(guide);
  }
}
