package dev.damask;

import dev.damask.decorate.TimingSink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The timing sinks that {@link ServiceLoader} finds; those that cannot be loaded are left out. */
final class LoadedSinks {

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
      } catch (ServiceConfigurationError | LinkageError e) {
        failures++;
        warn(e);
      }
    }
    return List.copyOf(sinks);
  }

  private static void warn(Throwable failure) {
    Logger logger = LoggerFactory.getLogger(Environment.class);
    try {
      logger.warn("A timing sink could not be loaded and is left out", failure);
    } catch (RuntimeException e) {
      // What a class's initializer throws would make every later timed call fail.
      failure.addSuppressed(e);
    }
  }
}
