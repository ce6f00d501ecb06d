package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** No container takes the class itself for a bean. */
@Decorate(bean = {Singleton.class, Named.class})
public abstract class Rates {
  public Rates(String url) {}

  @Timed
  public String rate(String id) {
    return id;
  }
}
