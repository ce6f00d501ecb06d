package dev.damask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an interface or abstract class, marks the root of a registry; on a class, says more about an
 * entry.
 *
 * <p>For a root {@code Foo} the registry {@code FooRegistry} is generated, in the package of {@code
 * Foo}. Every concrete class that extends or implements {@code Foo} is an entry, without an
 * annotation of its own, under its simple name; {@link Unregistered} keeps one out. {@code
 * FooRegistry.create(key)} creates a new instance of an entry. Entries of other jars join when the
 * registry is used for the first time.
 *
 * <p>{@code value}, {@code in} and {@code order} are for entries, the other attributes for roots.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Registered {

  /**
   * The key of an entry: the name of a constant where the root's keys are those of an enum. Empty
   * is the class's simple name, which no enum has.
   */
  String value() default "";

  /**
   * The root of an entry that is a subtype of several, and is to be found in this one only; {@code
   * void} is the only one.
   */
  Class<?> in() default void.class;

  /** Where an entry stands among all: by ascending order, then by key. */
  int order() default 0;

  /**
   * The type of a root's keys: {@code String}, or an enum whose constants are given as the {@link
   * #value} of the entries.
   */
  Class<?> keys() default String.class;

  /**
   * A functional interface whose method returns the root, and whose parameters {@code create} takes
   * and passes to the constructors of the entries; {@code void} is none.
   */
  Class<?> factory() default void.class;

  /** Whether every constant of the enum of a root's keys needs an entry. */
  boolean exhaustive() default true;

  /**
   * Whether the entries are also listed for {@link java.util.ServiceLoader}, which needs public
   * classes with a public constructor without parameters.
   */
  boolean services() default false;
}
