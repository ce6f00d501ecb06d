package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link Entry} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class EntryValidated<K, V extends @Nullable Object> extends Entry<K, V> {
  private final @Nullable Entry<K, V> next;

  private final Entry<K, V> this2;

  private final @Nullable K first;

  private final V value;

  EntryValidated(@Nullable Entry<K, V> next, Entry<K, V> this2, @Nullable K first, V value) {
    this(next, this2, first, value, checked(next, this2, first, value));
  }

  /**
   * Runs once the arguments are checked.
   */
  private EntryValidated(@Nullable Entry<K, V> next, Entry<K, V> this2, @Nullable K first, V value,
      @Nullable Void checked) {
    this.next = next;
    this.this2 = this2;
    this.first = first;
    this.value = value;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Entry} runs; returns nothing.
   */
  private static <K, V extends @Nullable Object> @Nullable Void checked(@Nullable Entry<K, V> next,
      Entry<K, V> this2, @Nullable K first, V value) {
    Violations violations = checkNext(next, null);
    violations = checkThis(this2, violations);
    violations = checkFirst(first, violations);
    violations = checkValue(value, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  public @Nullable Entry<K, V> getNext() {
    return next;
  }

  @NotNull
  @Override
  public Entry<K, V> getThis() {
    return this2;
  }

  @NotNull
  @Override
  public @Nullable K getFirst() {
    return first;
  }

  @NotNull
  @Override
  public V getValue() {
    return value;
  }

  public @Nullable K getKey() {
    return key;
  }

  /**
   * Sets key; checked: @NotNull.
   */
  public void setKey(@Nullable K key) {
    Violations violations = checkKey(key, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.key = key;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryValidated<?, ?> that
        && Objects.equals(next, that.next)
        && Objects.equals(this2, that.this2)
        && Objects.equals(key, that.key)
        && Objects.equals(first, that.first)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(next, this2, key, first, value);
  }

  @Override
  public String toString() {
    return "Entry[next=" + next + ", this=" + this2 + ", key=" + key + ", first=" + first +
        ", value=" + value + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <K, V extends @Nullable Object> List<Violation> validate(Entry<K, V> entry) {
    return validate(entry, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <K, V extends @Nullable Object> List<Violation> validate(Entry<K, V> entry,
      Environment environment) {
    return Violations.list(violations(entry, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <K, V extends @Nullable Object> @Nullable Violations violations(Entry<K, V> entry,
      Environment environment) {
    Violations violations = checkNext(entry.getNext(), null);
    violations = checkThis(entry.getThis(), violations);
    violations = checkKey(entry.key, violations);
    violations = checkFirst(entry.getFirst(), violations);
    return checkValue(entry.getValue(), violations);
  }

  /**
   * next: @NotNull.
   */
  private static <K, V extends @Nullable Object> @Nullable Violations checkNext(
      @Nullable Entry<K, V> next, @Nullable Violations violations) {
    if (next == null) {
      violations = Violations.add(violations, "next", Messages.notNull(), next, NotNull.class);
    }
    return violations;
  }

  /**
   * this: @NotNull.
   */
  private static <K, V extends @Nullable Object> @Nullable Violations checkThis(Entry<K, V> this2,
      @Nullable Violations violations) {
    if (this2 == null) {
      violations = Violations.add(violations, "this", Messages.notNull(), this2, NotNull.class);
    }
    return violations;
  }

  /**
   * key: @NotNull.
   */
  private static <K> @Nullable Violations checkKey(@Nullable K key,
      @Nullable Violations violations) {
    if (key == null) {
      violations = Violations.add(violations, "key", Messages.notNull(), key, NotNull.class);
    }
    return violations;
  }

  /**
   * first: @NotNull.
   */
  private static <K> @Nullable Violations checkFirst(@Nullable K first,
      @Nullable Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }

  /**
   * value: @NotNull.
   */
  private static <V extends @Nullable Object> @Nullable Violations checkValue(V value,
      @Nullable Violations violations) {
    if (value == null) {
      violations = Violations.add(violations, "value", Messages.notNull(), value, NotNull.class);
    }
    return violations;
  }
}
