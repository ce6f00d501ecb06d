package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Factory} with the decorators of its methods.
 */
@ApplicationScoped
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FactoryDecorated extends Factory {
  private final Environment environment;

  private final Timing numberTiming;

  FactoryDecorated() {
    this(Environment.system());
  }

  FactoryDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Factory.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    settings.warnOfUnknown();
  }

  @Inject
  FactoryDecorated(String url) {
    this(url, Environment.system());
  }

  FactoryDecorated(String url, Environment environment) {
    super(url);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Factory.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    settings.warnOfUnknown();
  }

  @Produces
  @Override
  String text() {
    return super.text();
  }

  @Override
  void close(@Disposes String text) {
    super.close(text);
  }

  /**
   * number: {@code timed -> super}
   */
  @Produces
  @Override
  public Integer number() {
    if (numberTiming == null) {
      // Left out by a setting, or the constructor of Factory is still running.
      return super.number();
    }
    long start = environment.ticker().getAsLong();
    Integer result;
    try {
      result = super.number();
    } catch (Throwable failure) {
      numberTiming.threw(failure, start, environment);
      throw failure;
    }
    numberTiming.returned(start, environment);
    return result;
  }
}
