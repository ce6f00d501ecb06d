package inherited;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;

@Decorate
public abstract class Base<T> {

  @Fallback("instead")
  public <X extends Exception> T first(Class<X> failure) throws X {
    throw new IllegalStateException();
  }

  <Y extends Exception> T instead(Class<Y> failure) throws Y {
    return null;
  }
}
