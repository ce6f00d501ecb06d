package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.CircuitChanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread is telling, and whom. A listener is not told what happens in calls that
 * it makes itself: it would be told of what it does then, and so on without end.
 */
public final class Listening {

  private static final ThreadLocal<Listening> OF_THREAD = ThreadLocal.withInitial(Listening::new);

  private final List<CallListener> told = new ArrayList<>(2);
  private @Nullable String circuit;

  private Listening() {}

  /**
   * The name of the circuit that a listener is being told of, which methods may share: the event
   * has that of the method whose call has changed it.
   */
  public static String circuitOf(CircuitChanged event) {
    String circuit = OF_THREAD.get().circuit;
    return circuit == null ? event.method() : circuit;
  }

  /** Whether there is a listener at all. */
  static boolean isThere(Environment environment) {
    try {
      return !environment.listeners().isEmpty();
    } catch (Throwable failure) {
      Harmless.drop(failure);
      return true; // and what failed is logged when they are told
    }
  }

  /** Whether some listener wants to be told of a kind of event now. */
  static boolean isHeard(Environment environment, Class<? extends CallEvent> kind) {
    try {
      List<CallListener> listeners = environment.listeners();
      for (int i = 0; i < listeners.size(); i++) {
        if (listeners.get(i).hears(kind)) {
          return true;
        }
      }
      return false;
    } catch (Throwable failure) {
      Harmless.drop(failure);
      return true; // and what failed is logged when that one is told
    }
  }

  /**
   * Tells all listeners that want to be told of an event; logs what they throw.
   *
   * @param circuit the name of the circuit that it is about, if it is
   */
  static void tell(
      Environment environment, CallEvent event, SafeLogger logger, @Nullable String circuit) {
    try {
      Listening now = OF_THREAD.get();
      String before = now.circuit;
      now.circuit = circuit;
      try {
        for (CallListener listener : environment.listeners()) {
          now.tell(listener, event, logger);
        }
      } finally {
        now.circuit = before;
      }
    } catch (Throwable failure) {
      Harmless.drop(failure);
      logger.warn(failure, "The listeners could not be told");
    }
  }

  private void tell(CallListener listener, CallEvent event, SafeLogger logger) {
    if (isTold(listener)) {
      return;
    }
    told.add(listener);
    try {
      if (listener.hears(event.getClass())) {
        listener.on(event);
      }
    } catch (Throwable failure) {
      Harmless.drop(failure);
      logger.warn(failure, "The listener {} failed", listener.getClass().getName());
    } finally {
      told.remove(told.size() - 1);
    }
  }

  /** By identity: a listener's own {@code equals} may do anything. */
  private boolean isTold(CallListener listener) {
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i) == listener) {
        return true;
      }
    }
    return false;
  }
}
