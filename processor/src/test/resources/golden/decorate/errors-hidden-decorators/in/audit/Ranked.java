package audit;

import dev.damask.decorate.DecoratedBy;

/** Anybody can write {@code @Ranked}, and only this package can name its default. */
@DecoratedBy(Rank.class)
public @interface Ranked {
  Level level() default Level.LOW;
}
