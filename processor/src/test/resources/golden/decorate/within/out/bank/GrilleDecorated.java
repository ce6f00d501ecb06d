package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing paintTiming;

  GrilleDecorated() {
    this(Environment.system());
  }

  GrilleDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Grille.class, environment);
    this.paintTiming = Timing.of("paint", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * paint: {@code timed -> super}
   */
  @Override
  void paint(T colour) {
    if (paintTiming == null) {
      // Left out by a setting, or the constructor of Grille is still running.
      super.paint(colour);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.paint(colour);
    } catch (Throwable failure) {
      paintTiming.threw(failure, start, environment);
      throw failure;
    }
    paintTiming.returned(start, environment);
  }
}
