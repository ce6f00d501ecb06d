package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** CDI does not inherit what makes beans. */
@ApplicationScoped
@Decorate
public abstract class Factory {
  Factory() {}

  @Inject
  Factory(String url) {}

  @Produces
  String text() {
    return "";
  }

  void close(@Disposes String text) {}

  void other(String text) {}

  @Timed
  @Produces
  public Integer number() {
    return 1;
  }
}
