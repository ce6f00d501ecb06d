package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import java.io.IOException;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.backendBreaker = Breaker.of(Named.class, "backend", environment)
        .on(IOException.class, IllegalStateException.class).build();
    this.firstBreaker = this.backendBreaker.as("first");
    this.secondBreaker = this.backendBreaker.as("second");
  }

  /**
   * first: {@code circuit breaker 0.5 of 20 as backend -> super}
   */
  @Override
  void first() throws IOException {
    if (firstBreaker == null) {
      // The constructor of Named is still running.
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
   * second: {@code circuit breaker 0.5 of 20 as backend -> super}
   */
  @Override
  void second() {
    if (secondBreaker == null) {
      // The constructor of Named is still running.
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
    return backendBreaker.circuit();
  }
}
