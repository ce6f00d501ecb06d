package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link OfType} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OfTypeDecorated extends OfType {
  private final Breaker loadBreaker;

  private final Breaker storeBreaker;

  public OfTypeDecorated() {
    this(Environment.system());
  }

  public OfTypeDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(OfType.class, environment);
    this.loadBreaker = Breaker.of("load", settings).build();
    this.storeBreaker = Breaker.of("store", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  public void load(String url) {
    if (loadBreaker == null) {
      // Left out by a setting, or the constructor of OfType is still running.
      super.load(url);
      return;
    }
    long start = loadBreaker.start();
    Admission call = loadBreaker.admit();
    try {
      super.load(url);
    } catch (Throwable failure) {
      loadBreaker.threw(failure, call, start);
      throw failure;
    }
    loadBreaker.returned(call, start);
  }

  @Override
  public void load(int url) {
    super.load(url);
  }

  @Override
  public void load(long url) {
    super.load(url);
  }

  /**
   * store: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  public void store() {
    if (storeBreaker == null) {
      // Left out by a setting, or the constructor of OfType is still running.
      super.store();
      return;
    }
    long start = storeBreaker.start();
    Admission call = storeBreaker.admit();
    try {
      super.store();
    } catch (Throwable failure) {
      storeBreaker.threw(failure, call, start);
      throw failure;
    }
    storeBreaker.returned(call, start);
  }

  /**
   * The circuit of {@code load}.
   */
  public Circuit loadCircuit() {
    return Circuits.of(loadBreaker);
  }

  /**
   * The circuit of {@code store}.
   */
  public Circuit storeCircuit() {
    return Circuits.of(storeBreaker);
  }
}
