package dev.damask;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a wrapper that applies the decorators of a type's methods.
 *
 * <p>On a non-final class {@code Foo} the wrapper is {@code FooDecorated extends Foo}, with every
 * non-private constructor of {@code Foo} and beside each the same with a trailing {@link
 * Environment}. On an interface {@code Foo} it is {@code FooDecorated implements Foo}, with {@code
 * FooDecorated(Foo delegate)} and {@code FooDecorated(Foo delegate, Environment environment)}. It
 * stands in the package of {@code Foo}; that of a nested {@code Outer.Inner} is called {@code
 * Outer_InnerDecorated}.
 *
 * <p>Calls of a subclass's methods on {@code this} go through the decorators; those of a delegate
 * on itself cannot. A decorated method that is called while the superclass constructor still runs
 * is executed undecorated.
 *
 * <p>Decorators stand on methods, or on the type, where they apply to every public overridable
 * method declared in it but {@code equals}, {@code hashCode} and {@code toString}, outside the
 * method's own decorators. They apply in source order, the topmost outermost. A method's own
 * decorator replaces the type's of the same kind. Inherited methods keep theirs; an override
 * replaces them all by its own, even by none.
 *
 * <p>Where a container creates the object, the wrapper has to be what it creates: the class is
 * abstract, and {@link #bean} says what stands on the wrapper. Annotations that stand on an
 * abstract class itself stand on its wrapper, too.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Decorate {

  /**
   * The annotations that make the wrapper of an abstract class a bean, such as {@code
   * Singleton.class}; types that can stand on a class without values. They stand on the wrapper and
   * not on the class. The wrapper of a class with one constructor has that injected.
   */
  Class<? extends Annotation>[] bean() default {};
}
