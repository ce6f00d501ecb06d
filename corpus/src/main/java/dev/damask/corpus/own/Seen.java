package dev.damask.corpus.own;

import dev.damask.decorate.DecoratedBy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Decorates by {@link SeenDecorator}. */
@DecoratedBy(SeenDecorator.class)
@Retention(RetentionPolicy.CLASS)
public @interface Seen {

  /** What to say. */
  String note() default "seen";

  /** For whom. */
  Class<?>[] types() default {};
}
