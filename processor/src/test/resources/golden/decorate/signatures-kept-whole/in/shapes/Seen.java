package shapes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** May stand on all declarations. */
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Seen.All.class)
public @interface Seen {
  String value() default "";

  Class<?>[] types() default {};

  ElementType kind() default ElementType.METHOD;

  Level level() default @Level(1);

  Level[] levels() default {};

  char letter() default 'a';

  float ratio() default 1;

  long many() default 1;

  byte small() default 1;

  @interface Level {
    int value();
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    Seen[] value();
  }
}
