package dev.damask;

import dev.damask.generated.Harmless;
import dev.damask.generated.SafeLogger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/** What {@link ServiceLoader} finds; what cannot be loaded is left out. */
final class LoadedServices {

  private static final SafeLogger LOGGER = SafeLogger.of(Environment.class);

  /** A class path that cannot be read fails again and again. */
  private static final int MOST_FAILURES = 100;

  private LoadedServices() {}

  static <S> List<S> load(Iterator<S> providers, String kind) {
    List<S> services = new ArrayList<>();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        services.add(providers.next());
      } catch (Throwable e) {
        // What a class's initializer throws would make every later call fail.
        Harmless.drop(e);
        failures++;
        LOGGER.warn(e, "A {} could not be loaded and is left out", kind);
      }
    }
    return List.copyOf(services);
  }
}
