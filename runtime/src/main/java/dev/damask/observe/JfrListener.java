package dev.damask.observe;

/**
 * Makes JDK Flight Recorder events of what happens: {@code dev.damask.Call}, {@code Attempt},
 * {@code Cache}, {@code Rejection}, {@code Timeout}, {@code Fallback}, {@code Circuit} and {@code
 * Store}. Each has the fields {@code type} and {@code method}. Of failures they have the class and
 * not the message, which may be secret.
 *
 * <p>Where no recording has an event enabled, none is made, and Damask makes none for it. They have
 * no stack traces, unless a recording asks for them. {@link java.util.ServiceLoader} finds it where
 * {@code META-INF/services} names it; or give it to {@link
 * dev.damask.Environment.Builder#listeners}.
 *
 * <p>Safe for use by several threads. Needs the module {@code jdk.jfr}.
 */
public final class JfrListener implements CallListener {

  // Whom to ask whether its kind is enabled: to look up the type of an event takes the recorder
  // long at first, whether it records or not.
  private static final JfrEvents.Call CALL = new JfrEvents.Call();
  private static final JfrEvents.Attempt ATTEMPT = new JfrEvents.Attempt();
  private static final JfrEvents.Cache CACHE = new JfrEvents.Cache();
  private static final JfrEvents.Rejection REJECTION = new JfrEvents.Rejection();
  private static final JfrEvents.Timeout TIMEOUT = new JfrEvents.Timeout();
  private static final JfrEvents.Fallback FALLBACK = new JfrEvents.Fallback();
  private static final JfrEvents.Circuit CIRCUIT = new JfrEvents.Circuit();
  private static final JfrEvents.Store STORE = new JfrEvents.Store();

  /** A listener for all recordings. */
  public JfrListener() {}

  @Override
  public boolean hears(Class<? extends CallEvent> kind) {
    if (kind == CallEnded.class) {
      return CALL.isEnabled();
    } else if (kind == CacheAsked.class) {
      return CACHE.isEnabled();
    } else if (kind == AttemptFailed.class) {
      return ATTEMPT.isEnabled();
    } else if (kind == CallRejected.class) {
      return REJECTION.isEnabled();
    } else if (kind == CallTimedOut.class) {
      return TIMEOUT.isEnabled();
    } else if (kind == FallbackAnswered.class) {
      return FALLBACK.isEnabled();
    } else if (kind == CircuitChanged.class) {
      return CIRCUIT.isEnabled();
    }
    return kind == StoreFailed.class && STORE.isEnabled();
  }

  @Override
  public void on(CallEvent event) {
    if (!hears(event.getClass())) {
      return;
    }
    made(event).of(event).commit();
  }

  private static JfrEvents.Happened made(CallEvent event) {
    if (event instanceof CallEnded call) {
      return new JfrEvents.Call().with(call);
    } else if (event instanceof CacheAsked asked) {
      return new JfrEvents.Cache().with(asked);
    } else if (event instanceof AttemptFailed failed) {
      return new JfrEvents.Attempt().with(failed);
    } else if (event instanceof CallRejected rejected) {
      return new JfrEvents.Rejection().with(rejected);
    } else if (event instanceof CallTimedOut timedOut) {
      return new JfrEvents.Timeout().with(timedOut);
    } else if (event instanceof FallbackAnswered answered) {
      return new JfrEvents.Fallback().with(answered);
    } else if (event instanceof CircuitChanged changed) {
      return new JfrEvents.Circuit().with(changed);
    }
    return new JfrEvents.Store().with((StoreFailed) event);
  }
}
