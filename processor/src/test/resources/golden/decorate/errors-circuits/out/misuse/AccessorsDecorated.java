package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.Circuits;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Accessors} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class AccessorsDecorated extends Accessors {
  private final Breaker loadBreaker;

  private final Breaker load3Breaker;

  private final Breaker loadsBreaker;

  private final Breaker load4Breaker;

  private final Breaker load5Breaker;

  private final Breaker findBreaker;

  private final Breaker invalidateSomeBreaker;

  AccessorsDecorated() {
    this(Environment.system());
  }

  AccessorsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Accessors.class, environment);
    this.loadBreaker = Breaker.of("load", settings).build();
    this.load3Breaker = Breaker.of("load", settings).keyed().build();
    this.loadsBreaker = Breaker.of("loads", settings).sharedBy("load");
    this.load4Breaker = settings.has("load", "circuitBreaker") ? this.loadsBreaker.as("load")
        : null;
    this.load5Breaker = settings.has("load", "circuitBreaker") ? this.loadsBreaker.as("load")
        : null;
    this.findBreaker = Breaker.of("find", settings).keyed().build();
    this.invalidateSomeBreaker = Breaker.of("invalidateSome", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void load(String url) {
    if (loadBreaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
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
  void load(int url) {
    super.load(url);
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 by url -> super}
   */
  @Override
  void load(long url) {
    if (load3Breaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      super.load(url);
      return;
    }
    long start = load3Breaker.start();
    Admission call = load3Breaker.admit(url);
    try {
      super.load(url);
    } catch (Throwable failure) {
      load3Breaker.threw(failure, call, start);
      throw failure;
    }
    load3Breaker.returned(call, start);
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 as loads -> super}
   */
  @Override
  void load(short url) {
    if (load4Breaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      super.load(url);
      return;
    }
    long start = load4Breaker.start();
    Admission call = load4Breaker.admit();
    try {
      super.load(url);
    } catch (Throwable failure) {
      load4Breaker.threw(failure, call, start);
      throw failure;
    }
    load4Breaker.returned(call, start);
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 as loads -> super}
   */
  @Override
  void load(byte url) {
    if (load5Breaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      super.load(url);
      return;
    }
    long start = load5Breaker.start();
    Admission call = load5Breaker.admit();
    try {
      super.load(url);
    } catch (Throwable failure) {
      load5Breaker.threw(failure, call, start);
      throw failure;
    }
    load5Breaker.returned(call, start);
  }

  @Override
  void fetch() {
    super.fetch();
  }

  /**
   * find: {@code circuit breaker 0.5 of 20 by url -> super}
   */
  @Override
  void find(String url) {
    if (findBreaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      super.find(url);
      return;
    }
    long start = findBreaker.start();
    Admission call = findBreaker.admit(url);
    try {
      super.find(url);
    } catch (Throwable failure) {
      findBreaker.threw(failure, call, start);
      throw failure;
    }
    findBreaker.returned(call, start);
  }

  @Override
  void erased(List<String> urls) {
    super.erased(urls);
  }

  @Override
  void named() {
    super.named();
  }

  @Override
  void namedToo() {
    super.namedToo();
  }

  /**
   * invalidateSome: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void invalidateSome() {
    if (invalidateSomeBreaker == null) {
      // Left out by a setting, or the constructor of Accessors is still running.
      super.invalidateSome();
      return;
    }
    long start = invalidateSomeBreaker.start();
    Admission call = invalidateSomeBreaker.admit();
    try {
      super.invalidateSome();
    } catch (Throwable failure) {
      invalidateSomeBreaker.threw(failure, call, start);
      throw failure;
    }
    invalidateSomeBreaker.returned(call, start);
  }

  @Override
  String someCircuit() {
    return super.someCircuit();
  }

  /**
   * The circuit of {@code load}.
   */
  Circuit loadCircuit() {
    return Circuits.of(loadBreaker);
  }

  /**
   * The circuit of {@code load} for these arguments.
   */
  Circuit loadCircuit(long url) {
    return Circuits.of(load3Breaker, url);
  }

  /**
   * The circuit of {@code load}.
   */
  Circuit loadsCircuit() {
    return Circuits.of(loadsBreaker);
  }

  /**
   * The circuit of {@code find} for these arguments.
   */
  Circuit findCircuit(String url) {
    return Circuits.of(findBreaker, url);
  }

  /**
   * The circuit of {@code invalidateSome}.
   */
  Circuit invalidateSomeCircuit() {
    return Circuits.of(invalidateSomeBreaker);
  }
}
