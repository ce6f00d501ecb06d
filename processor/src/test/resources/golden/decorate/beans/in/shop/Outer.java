package shop;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Component;

final class Outer {
  @Decorate(bean = Component.class)
  abstract static class Inner {
    @Timed
    void run() {}
  }

  @Component("settings")
  @Validated
  abstract static class Settings {
    @NotNull
    abstract String getUrl();
  }

  /** There is no bean before somebody extends its wrapper. */
  @Component
  @Decorate
  abstract static class Open {
    abstract void run();

    @Timed
    void twice() {
      run();
      run();
    }
  }

  private Outer() {}
}
