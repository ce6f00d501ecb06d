package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.function.BiFunction;

@Decorate
@FunctionalInterface
interface Function2<A, B, C extends Comparable<? super C>> extends BiFunction<A, B, C> {
  @Timed
  @Override
  C apply(A first, B second);
}
