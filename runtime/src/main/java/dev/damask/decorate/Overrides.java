package dev.damask.decorate;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an attribute of an annotation that carries decorators: its value replaces that of an attribute
 * of one of them, wherever the annotation stands.
 *
 * <pre>{@code
 * @Timed
 * @Retry
 * @Timeout("2s")
 * @interface ServiceCall {
 *   @Overrides(decorator = Retry.class, attribute = "maxAttempts")
 *   int attempts() default 5;
 * }
 * }</pre>
 *
 * <p>The attribute has the type of the one that it replaces, and its values are checked as that
 * one's are.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Overrides {
  /** The decorator, which the annotation carries. */
  Class<? extends Annotation> decorator();

  /** The name of the attribute of the decorator. */
  String attribute();
}
