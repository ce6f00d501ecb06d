package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Grille} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "try"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class GrilleDecorated<T> extends Grille<T> {
  private static final Timing PAINT_TIMING = new Timing(Grille.class, "paint");

  private final Environment environment;

  GrilleDecorated() {
    this(Environment.system());
  }

  GrilleDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * paint: {@code timed -> super}
   */
  @Override
  void paint(T colour) {
    if (environment == null) {
      // The constructor of Grille is still running.
      super.paint(colour);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.paint(colour);
    } catch (Throwable failure) {
      PAINT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PAINT_TIMING.returned(start, environment);
  }
}
