package dev.damask.validate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule over several properties of a {@code @Validated} type: a non-private method without
 * parameters that returns {@code boolean}, and is true of valid objects; or such a static method
 * whose parameters are named after properties.
 *
 * <p>Constructors, {@code of}, {@code check} and {@code validate} apply it; setters do not, since a
 * pair of properties has to pass through mixed states. A static method is applied before there is
 * an object where its properties are at hand, so by {@code check(components)} in the compact
 * constructor of a record too. The violation has the path {@code ""} and the object, if there is
 * one yet, as its value.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Check {
  /**
   * What is wrong where the method returns false; a message as those of Jakarta constraints: {@code
   * {key}} names an entry of the bundle {@code ValidationMessages}.
   */
  String message();
}
