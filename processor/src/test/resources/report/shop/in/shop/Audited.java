package shop;

import dev.damask.decorate.*;

@DecoratedBy(AuditDecorator.class)
public @interface Audited {
  String value();

  Class<?>[] types() default {};

  char mark() default '<';

  double share() default Double.NaN;

  Level level() default Level.LOW;

  enum Level {
    LOW,
    HIGH
  }
}
