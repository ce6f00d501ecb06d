package dev.damask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Masks a value as {@code ***} in everything that Damask prints: log lines and messages of
 * exceptions.
 *
 * <p>On a parameter it masks that parameter; on a method, what it returns; on a type, every value
 * declared of that type, of a subtype or of a container of it; on a record component or a field,
 * that part of the value where the parts can be told apart (a record, however deep), else the whole
 * value. What counts is the declared type as it is in the class that is wrapped, where {@code T
 * put(T)} may be {@code Secret put(Secret)}. Of failures those are masked that a method of the
 * class declares, that a decorator names or that are declared in the class. A mark on a method or
 * parameter counts for what overrides it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.TYPE
})
public @interface Sensitive {}
