package dev.damask;

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
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Decorate {}
