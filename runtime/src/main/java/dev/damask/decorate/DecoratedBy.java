package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a decorator of one's own: on a method or type of a {@code @Decorate} type it
 * applies the {@link Decorator}, which on asynchronous methods has to be an {@link AsyncDecorator}.
 * One decorator object is made for each annotated method and wrapper object, when the wrapper is
 * created.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface DecoratedBy {
  /**
   * The decorator; its constructor has one parameter for each attribute of the annotation, of the
   * same name and type.
   */
  Class<? extends Decorator> value();
}
