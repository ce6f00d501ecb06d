package dev.damask.registry;

import dev.damask.generated.Nearest;
import dev.damask.generated.Printed;
import java.io.Serial;
import java.util.Collection;
import java.util.stream.Collectors;

/** Thrown when something is to be created by a key that no entry of a registry has. */
public final class NoSuchKeyException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // a String, or a constant of an enum
  private final Object key;

  /**
   * A key that is not there.
   *
   * @param root the name of the registry's root
   * @param key the key that was asked for
   * @param keys those that are there, in the registry's order
   */
  public NoSuchKeyException(String root, Object key, Collection<?> keys) {
    super("%s has no entry \"%s\"%s".formatted(root, Printed.of(key), others(key, keys)));
    this.key = key;
  }

  /** The key that was asked for: a {@code String}, or a constant of the enum of the keys. */
  public Object key() {
    return key;
  }

  private static String others(Object key, Collection<?> keys) {
    if (keys.isEmpty()) {
      return "; it has none at all";
    }
    String all = keys.stream().map(Printed::of).collect(Collectors.joining(", "));
    return Nearest.of(Printed.of(key), keys)
        .map(nearest -> "; did you mean \"%s\"? The keys are %s".formatted(nearest, all))
        .orElse("; the keys are " + all);
  }
}
