package dev.damask.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a class gets one instance, which callers read from a volatile field of generated
 * code.
 *
 * <p>Safe for use by several threads. Who wants to create the instance calls {@link #begin()}, and,
 * where that returned nothing, {@link #end} with what came of it.
 */
public final class SoleInstance<T> {

  private final String name;
  private final Consumer<@Nullable T> field;
  private final @Nullable ExitHook exitHook;
  private final Condition ended = Creations.LOCK.newCondition();

  // Guarded by Creations.LOCK.
  private @Nullable T created;

  /** What the field has: the innermost replacement, or what was created. */
  private @Nullable T visible;

  private Arguments arguments = Arguments.NONE;
  private @Nullable Creations creator;
  private final List<Replacement<T>> replacements = new ArrayList<>();

  /** An override that is not closed yet; two of the same instance are two. */
  private static final class Replacement<T> {
    final T instance;

    Replacement(T instance) {
      this.instance = instance;
    }
  }

  private SoleInstance(Class<T> type, Consumer<@Nullable T> field, @Nullable ExitHook exitHook) {
    this.name = type.getSimpleName();
    this.field = field;
    this.exitHook = exitHook;
  }

  /**
   * The one instance of a class.
   *
   * @param field sets the field, to null where there is no instance any more
   */
  public static <T> SoleInstance<T> of(Class<T> type, Consumer<@Nullable T> field) {
    return new SoleInstance<>(type, field, null);
  }

  /**
   * The one instance of a class, which is closed when the JVM exits.
   *
   * @param field sets the field, to null where there is no instance any more
   */
  public static <T extends AutoCloseable> SoleInstance<T> closedAtExit(
      Class<T> type, Consumer<@Nullable T> field) {
    return new SoleInstance<>(type, field, new ExitHook(type));
  }

  /**
   * Waits for a thread that is creating the instance.
   *
   * @return the instance, or null where the caller has to create it now and to call {@link #end}
   * @throws IllegalStateException if creating it is what the caller, or another thread that waits
   *     for the caller, is at
   */
  public @Nullable T begin() {
    Creations.LOCK.lock();
    try {
      return beginLocked(Arguments.NONE);
    } finally {
      Creations.LOCK.unlock();
    }
  }

  /**
   * The same, with arguments for the constructor.
   *
   * @throws IllegalStateException also if the instance was created with other arguments; a
   *     replacement goes with any
   */
  public @Nullable T begin(Arguments arguments) {
    T instance;
    Arguments previous;
    Creations.LOCK.lock();
    try {
      instance = beginLocked(arguments);
      previous = replacements.isEmpty() ? this.arguments : arguments;
    } finally {
      Creations.LOCK.unlock();
    }
    // Compares and shows objects of the user's, so not under the lock.
    if (instance != null && !previous.equals(arguments)) {
      throw new IllegalStateException(
          name
              + " is initialized with "
              + previous.against(arguments)
              + " already; it cannot be with "
              + arguments.against(previous)
              + (previous.hides(arguments) ? "; they differ all the same" : ""));
    }
    return instance;
  }

  private @Nullable T beginLocked(Arguments arguments) {
    awaitCreation();
    T instance = visible;
    if (instance == null) {
      this.arguments = arguments;
      creator = Creations.begin(this);
    }
    return instance;
  }

  /**
   * Ends what {@link #begin} began.
   *
   * @param instance what was created, or null where that failed, and the next caller may try
   */
  public void end(@Nullable T instance) {
    Creations.LOCK.lock();
    try {
      Objects.requireNonNull(creator, "begin() first").end(this);
      creator = null;
      created = instance;
      if (exitHook != null && instance instanceof AutoCloseable closeable) {
        exitHook.add(closeable);
      }
      show();
      ended.signalAll();
    } finally {
      Creations.LOCK.unlock();
    }
  }

  /**
   * The instance, which another thread may be about to create.
   *
   * @param initializer what creates it, for the message
   * @throws IllegalStateException if nobody has called that
   */
  public T require(String initializer) {
    T instance;
    Creations.LOCK.lock();
    try {
      awaitCreation();
      instance = visible;
    } finally {
      Creations.LOCK.unlock();
    }
    if (instance == null) {
      throw new IllegalStateException(name + " is not initialized; call " + initializer + " first");
    }
    return instance;
  }

  /** Shows another instance until the result is closed. */
  public AutoCloseable override(T instance) {
    Replacement<T> replacement = new Replacement<>(Objects.requireNonNull(instance, "replacement"));
    Creations.LOCK.lock();
    try {
      replacements.add(replacement);
      show();
    } finally {
      Creations.LOCK.unlock();
    }
    return () -> remove(replacement);
  }

  private void remove(Replacement<T> replacement) {
    Creations.LOCK.lock();
    try {
      replacements.remove(replacement);
      show();
    } finally {
      Creations.LOCK.unlock();
    }
  }

  private void show() {
    visible = replacements.isEmpty() ? created : replacements.get(replacements.size() - 1).instance;
    field.accept(visible);
  }

  private void awaitCreation() {
    while (visible == null && creator != null) {
      Creations.await(this);
      ended.awaitUninterruptibly();
    }
    Creations.resume();
  }

  /** Who is creating the instance; for the holder of the lock. */
  @Nullable Creations creator() {
    return creator;
  }

  /** The simple name of the class. */
  @Override
  public String toString() {
    return name;
  }
}
