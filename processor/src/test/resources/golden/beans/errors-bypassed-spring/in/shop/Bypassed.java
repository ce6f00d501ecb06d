package shop;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

public final class Bypassed {

  @Component // ERROR BeanBypassed
  @Decorate
  public static class Prices {
    @Timed
    public String price(String id) {
      return id;
    }
  }

  @Decorate
  @Timed
  @Nightly // ERROR BeanBypassed
  public static class Composed {
    public void run() {}
  }

  @Decorate
  public static class ByConstructor {
    @Inject // ERROR BeanBypassed
    ByConstructor(String url) {}

    @Timed
    public void run() {}
  }

  @Decorate
  public static class ByField {
    @Autowired // ERROR BeanBypassed
    String url;

    @Timed
    public void run() {}
  }

  @Decorate
  public static class ByMethod {
    @Timed
    public void run() {}

    @Autowired // ERROR BeanBypassed
    void setUrl(String url) {}
  }

  @Validated
  @Component // ERROR BeanBypassed
  public static class Settings {
    @NotNull String url = "";
  }

  @Validated
  @Decorate
  @Service // ERROR BeanBypassed
  public static class Both {
    @NotNull String url = "";

    @Timed
    public void run() {}
  }

  @Singleton
  @Component // ERROR BeanBypassed
  public static class One {}

  @Decorate
  public abstract static class Base {
    @Timed
    public void run() {}
  }

  @Component // ERROR BeanBypassed
  public static class Extending extends Base {}

  public static class Between extends Base {}

  @Service("deep") // ERROR BeanBypassed
  public static final class Deep extends Between {}

  private Bypassed() {}
}
