package dev.damask;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is set at deployment: numbers, durations and booleans of Damask's decorators.
 *
 * <p>A name is {@code <binary name of the wrapped class>.<method>.<decorator>.<attribute>}, such as
 * {@code com.acme.Client.fetchData.retry.maxAttempts}, or for all methods {@code
 * damask.<decorator>.<attribute>}; the first wins. The attribute {@code enabled} leaves a decorator
 * out where it is {@code false}. Settings are read when a wrapper is created.
 */
@FunctionalInterface
public interface Settings {

  /** The value that a name is set to, or null where it is not set. */
  @Nullable String get(String name);

  /**
   * The names that are set, where they can be listed; else none. The system's are those of all
   * system properties and environment variables. A name below a wrapper's class that is none of its
   * settings is warned of, as is one that begins with {@code damask.} and is no setting.
   */
  default Set<String> names() {
    return Set.of();
  }
}
