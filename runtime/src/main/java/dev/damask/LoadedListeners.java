package dev.damask;

import dev.damask.observe.CallListener;
import java.util.List;
import java.util.ServiceLoader;

/** The listeners that {@link ServiceLoader} finds. */
final class LoadedListeners {

  /** Loaded when they are first asked for, not before: finding services reads the class path. */
  static final List<CallListener> ALL =
      LoadedServices.load(ServiceLoader.load(CallListener.class).iterator(), "call listener");

  private LoadedListeners() {}
}
