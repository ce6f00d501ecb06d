package shapes;

import dev.damask.decorate.DecoratedBy;
import java.lang.annotation.ElementType;
import java.util.concurrent.TimeUnit;

@DecoratedBy(Auditor.class)
public @interface Audited {
  String value() default "a \"quoted\" \u0000 text";

  int[] codes() default {1, 2};

  TimeUnit unit() default TimeUnit.SECONDS;

  Class<?> type() default Map.class;

  Class<? extends Number>[] types() default {};

  ElementType[] targets() default {ElementType.METHOD};

  char letter() default '\'';

  float ratio() default Float.NaN;

  double limit() default Double.NEGATIVE_INFINITY;

  long big() default Long.MIN_VALUE;

  byte small() default -1;

  boolean flag() default true;

  interface Map {}
}
