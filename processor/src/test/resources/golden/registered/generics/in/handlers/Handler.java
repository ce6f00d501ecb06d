package handlers;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.decorate.Timed;

@Decorate
@Registered
public interface Handler<T extends Comparable<? super T>> {
  @Timed
  void handle(T value);
}
