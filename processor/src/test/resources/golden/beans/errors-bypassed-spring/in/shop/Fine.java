package shop;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Beans that nobody passes by. */
public final class Fine {

  @Service
  @Decorate
  public abstract static class Prices {
    private final String url;

    Prices(String url) {
      this.url = url;
    }

    @Timed
    public String price(String id) {
      return url + id;
    }
  }

  @Decorate(bean = Component.class)
  public abstract static class Rates {
    @Inject
    Rates(String url) {}

    @Timed
    public void run() {}
  }

  @Decorate
  public static class Plain {
    @Timed
    public void run() {}
  }

  /** Its wrapper lies between. */
  @Component
  public static class OfWrapper extends Fine_PlainDecorated {}

  /** No superclass has decorators. */
  @Component
  public static class Other {
    @Inject
    Other(Plain plain) {}

    @Bean
    Plain plain() {
      return new Fine_PlainDecorated();
    }
  }

  @Decorate
  interface Delegated {
    @Timed
    void run();
  }

  @Component
  static class Delegate implements Delegated {
    @Override
    public void run() {}
  }

  @Validated
  @Component
  record Value(@NotNull String url) {}

  private Fine() {}
}
