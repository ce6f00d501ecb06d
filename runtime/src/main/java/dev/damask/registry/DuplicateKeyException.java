package dev.damask.registry;

import java.io.Serial;

/** Thrown when a registry is used, and classes of two jars claim one key. */
public final class DuplicateKeyException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // a String, or a constant of an enum
  private final Object key;

  /**
   * Two claims.
   *
   * @param root the name of the registry's root
   * @param key the key that both claim
   */
  public DuplicateKeyException(String root, Object key, Class<?> first, Class<?> second) {
    super(
        "%s and %s both claim the key \"%s\" of %s; give one of them another by @Registered, or take its jar away"
            .formatted(first.getName(), second.getName(), key, root));
    this.key = key;
  }

  /** The key that both claim: a {@code String}, or a constant of the enum of the keys. */
  public Object key() {
    return key;
  }
}
