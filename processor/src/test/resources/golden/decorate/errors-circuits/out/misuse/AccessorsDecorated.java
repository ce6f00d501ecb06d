package misuse;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.generated.Admission;
import dev.damask.generated.Breaker;
import dev.damask.generated.DamaskGenerated;
import java.util.List;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.loadBreaker = Breaker.of(Accessors.class, "load", environment).build();
    this.load3Breaker = Breaker.of(Accessors.class, "load", environment).build();
    this.loadsBreaker = Breaker.of(Accessors.class, "loads", environment).build();
    this.load4Breaker = this.loadsBreaker.as("load");
    this.load5Breaker = this.loadsBreaker.as("load");
    this.findBreaker = Breaker.of(Accessors.class, "find", environment).build();
    this.invalidateSomeBreaker = Breaker.of(Accessors.class, "invalidateSome", environment).build();
  }

  /**
   * load: {@code circuit breaker 0.5 of 20 -> super}
   */
  @Override
  void load(String url) {
    if (loadBreaker == null) {
      // The constructor of Accessors is still running.
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
      // The constructor of Accessors is still running.
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
      // The constructor of Accessors is still running.
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
      // The constructor of Accessors is still running.
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
      // The constructor of Accessors is still running.
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
      // The constructor of Accessors is still running.
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
    return loadBreaker.circuit();
  }

  /**
   * The circuit of {@code load} for these arguments.
   */
  Circuit loadCircuit(long url) {
    return load3Breaker.circuit(url);
  }

  /**
   * The circuit of {@code load}.
   */
  Circuit loadsCircuit() {
    return loadsBreaker.circuit();
  }

  /**
   * The circuit of {@code find} for these arguments.
   */
  Circuit findCircuit(String url) {
    return findBreaker.circuit(url);
  }

  /**
   * The circuit of {@code invalidateSome}.
   */
  Circuit invalidateSomeCircuit() {
    return invalidateSomeBreaker.circuit();
  }
}
