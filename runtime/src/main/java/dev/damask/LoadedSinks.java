package dev.damask;

import dev.damask.decorate.TimingSink;
import java.util.List;
import java.util.ServiceLoader;

/** The timing sinks that {@link ServiceLoader} finds. */
final class LoadedSinks {

  /** Loaded at the first timed call, not before: finding services reads the whole class path. */
  static final List<TimingSink> ALL =
      LoadedServices.load(ServiceLoader.load(TimingSink.class).iterator(), "timing sink");

  private LoadedSinks() {}
}
