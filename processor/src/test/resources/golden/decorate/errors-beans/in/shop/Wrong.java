package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.springframework.beans.factory.annotation.Lookup;
import org.springframework.stereotype.Component;

final class Wrong {
  @Decorate(bean = Singleton.class) // ERROR BeanAnnotation
  static class Concrete {
    @Timed
    void run() {}
  }

  @Decorate(bean = Singleton.class) // ERROR BeanAnnotation
  interface Interface {
    @Timed
    void run();
  }

  @Decorate(bean = {Singleton.class, Valued.class}) // ERROR BeanAnnotation
  abstract static class NeedsValues {
    @Timed
    void run() {}
  }

  @Decorate(bean = OnMethods.class) // ERROR BeanAnnotation
  abstract static class NotOnClasses {
    @Timed
    void run() {}
  }

  @Decorate(bean = {})
  static class Nothing {
    @Timed
    void run() {}
  }

  @Component // ERROR BeanOnAbstractClass
  @Decorate
  abstract static class LooksUp {
    @Timed
    void run() {}

    @Lookup
    String text() {
      return "";
    }
  }

  @Decorate(bean = Component.class)
  abstract static class LooksUpRight {
    @Timed
    void run() {}

    @Lookup
    String text() {
      return "";
    }
  }

  @ApplicationScoped
  @Decorate
  abstract static class Producing {
    @Produces // ERROR ProducerField
    String text = "";

    @Timed
    void run() {}
  }

  private Wrong() {}
}
