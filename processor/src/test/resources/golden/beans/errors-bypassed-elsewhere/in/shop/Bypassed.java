package shop;

import com.google.inject.Injector;
import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import io.avaje.inject.Component;
import io.micronaut.context.annotation.Prototype;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

final class Bypassed {

  @Singleton // ERROR BeanBypassed
  @Decorate
  static class Prices {
    @Inject
    Prices(Injector injector) {}

    @Timed
    void run() {}
  }

  @OfUser // ERROR BeanBypassed
  @Decorate
  static class Scoped {
    @Timed
    void run() {}
  }

  @OfBatch // ERROR BeanBypassed
  @Decorate
  static class OfGuice {
    @Timed
    void run() {}
  }

  @Component // ERROR BeanBypassed
  @Decorate
  static class OfAvaje {
    @Timed
    void run() {}
  }

  @Prototype // ERROR BeanBypassed
  @Decorate
  static class OfMicronaut {
    @Timed
    void run() {}
  }

  @ApplicationScoped // ERROR BeanBypassed
  @Decorate
  static class OfCdi {
    @Timed
    void run() {}
  }

  @Decorate
  static class Injected {
    @Inject // ERROR BeanBypassed
    Injected(Injector injector) {}

    @Timed
    void run() {}
  }

  private Bypassed() {}
}
