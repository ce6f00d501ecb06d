package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/** A value of a cached asynchronous method; null is one too. Equal only to itself. */
final class Arrived {

  private final @Nullable Object value;
  private final @Nullable Age age;

  /**
   * @param age null where nobody asks for it
   */
  Arrived(@Nullable Object value, @Nullable Age age) {
    this.value = value;
    this.age = age;
  }

  @Nullable Object value() {
    return value;
  }

  @Nullable Age age() {
    return age;
  }
}
