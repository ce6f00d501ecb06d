package dev.damask;

import dev.damask.decorate.TimingSink;
import dev.damask.generated.Harmless;
import dev.damask.generated.SafeLogger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/** The timing sinks that {@link ServiceLoader} finds; those that cannot be loaded are left out. */
final class LoadedSinks {

  // Before the sinks, whose loading it tells of.
  private static final SafeLogger LOGGER = SafeLogger.of(Environment.class);

  /** Loaded at the first timed call, not before: finding services reads the whole class path. */
  static final List<TimingSink> ALL = load(ServiceLoader.load(TimingSink.class).iterator());

  /** A class path that cannot be read fails again and again. */
  private static final int MOST_FAILURES = 100;

  private LoadedSinks() {}

  static List<TimingSink> load(Iterator<TimingSink> providers) {
    List<TimingSink> sinks = new ArrayList<>();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        sinks.add(providers.next());
      } catch (Throwable e) {
        // What a class's initializer throws would make every later timed call fail.
        Harmless.drop(e);
        failures++;
        LOGGER.warn(e, "A timing sink could not be loaded and is left out");
      }
    }
    return List.copyOf(sinks);
  }
}
