package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * {@link Named} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamedDecorated extends Named {
  private final Breaker backendBreaker;

  private final Breaker firstBreaker;

  private final Breaker secondBreaker;

  NamedDecorated() {
    this(Environment.system());
  }

  NamedDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Named.class, environment);
    this.backendBreaker = Breaker.of("backend", settings)
        .on(IOException.class, IllegalStateException.class).sharedBy("first", "second");
    this.firstBreaker = settings.has("first", "circuitBreaker") ? this.backendBreaker.as("first")
        : null;
    this.secondBreaker = settings.has("second", "circuitBreaker") ? this.backendBreaker.as("second")
        : null;
    settings.warnOfUnknown();
  }

  /**
   * first: {@code circuit breaker 0.5 of 20, on IOException or IllegalStateException as backend -> super}
   */
  @Override
  void first() throws IOException {
    if (firstBreaker == null) {
      // Left out by a setting, or the constructor of Named is still running.
      super.first();
      return;
    }
    long start = firstBreaker.start();
    Admission call = firstBreaker.admit();
    try {
      super.first();
    } catch (Throwable failure) {
      firstBreaker.threw(failure, call, start);
      throw failure;
    }
    firstBreaker.returned(call, start);
  }

  /**
   * second: {@code circuit breaker 0.5 of 20, on IllegalStateException or IOException as backend -> super}
   */
  @Override
  void second() {
    if (secondBreaker == null) {
      // Left out by a setting, or the constructor of Named is still running.
      super.second();
      return;
    }
    long start = secondBreaker.start();
    Admission call = secondBreaker.admit();
    try {
      super.second();
    } catch (Throwable failure) {
      secondBreaker.threw(failure, call, start);
      throw failure;
    }
    secondBreaker.returned(call, start);
  }

  @Override
  void third() {
    super.third();
  }

  @Override
  void fourth() {
    super.fourth();
  }

  @Override
  void fifth() {
    super.fifth();
  }

  /**
   * The circuit of {@code first}, {@code second}.
   */
  Circuit backendCircuit() {
    return Circuits.of(backendBreaker);
  }
}
