package bank;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Rethrow;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.io.Closeable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Store} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StoreDecorated<K, V> implements Store<K, V> {
  private static final SafeLogger LOGGER = SafeLogger.of(Store.class);

  private final Store<K, V> delegate;

  private final boolean loadWithin;

  private final Logging loadLogging;

  private final boolean allWithin;

  private final boolean weightWithin;

  private final boolean writeWithin;

  private final boolean isEmptyWithin;

  public StoreDecorated(Store<K, V> delegate) {
    this(delegate, Environment.system());
  }

  public StoreDecorated(Store<K, V> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Store.class, environment);
    this.loadWithin = settings.has("load", "within");
    this.loadLogging = Logging.of("load", true, true, settings);
    this.allWithin = settings.has("all", "within");
    this.weightWithin = settings.has("weight", "within");
    this.writeWithin = settings.has("write", "within");
    this.isEmptyWithin = settings.has("isEmpty", "within");
    settings.warnOfUnknown();
  }

  /**
   * load: {@code within session -> logged at debug -> delegate}
   */
  @Override
  public V load(K key) {
    if (!loadWithin) {
      // Left out by a setting.
      return loadLogged(key);
    }
    AutoCloseable scope = session();
    Objects.requireNonNull(scope, "session() returned null");
    V result;
    try {
      result = loadLogged(key);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  private V loadLogged(K key) {
    if (loadLogging == null) {
      // Left out by a setting.
      return delegate.load(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return delegate.load(key);
    }
    if (loadLogging.arguments()) {
      LOGGER.debug("load(key={})", key);
    } else {
      LOGGER.debug("load called");
    }
    V result;
    try {
      result = delegate.load(key);
    } catch (Throwable failure) {
      LOGGER.debug("load threw {}", failure);
      throw failure;
    }
    if (loadLogging.result()) {
      LOGGER.debug("load returned {}", result);
    } else {
      LOGGER.debug("load returned");
    }
    return result;
  }

  /**
   * all: {@code within locked -> delegate}
   */
  @Override
  public <T extends V> List<T> all(K key, List<? super T> target, int... pages) throws Exception {
    if (!allWithin) {
      // Left out by a setting.
      return delegate.<T>all(key, target, pages);
    }
    Scope scope = locked(key);
    Objects.requireNonNull(scope, "locked() returned null");
    List<T> result;
    try {
      result = delegate.<T>all(key, target, pages);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * weight: {@code within locked -> delegate}
   */
  @Override
  public double weight(K delegate, K key) {
    if (!weightWithin) {
      // Left out by a setting.
      return this.delegate.weight(delegate, key);
    }
    Scope scope;
    try {
      scope = locked(key);
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
    Objects.requireNonNull(scope, "locked() returned null");
    double result;
    try {
      result = this.delegate.weight(delegate, key);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * write: {@code within read -> delegate}
   */
  @Override
  public void write(boolean flag) {
    if (!writeWithin) {
      // Left out by a setting.
      delegate.write(flag);
      return;
    }
    Scope scope = Store.read(flag);
    Objects.requireNonNull(scope, "read() returned null");
    try {
      delegate.write(flag);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * isEmpty: {@code within global -> delegate}
   */
  @Override
  public boolean isEmpty() {
    if (!isEmptyWithin) {
      // Left out by a setting.
      return delegate.isEmpty();
    }
    Scope scope = Locking.global();
    Objects.requireNonNull(scope, "global() returned null");
    boolean result;
    try {
      result = delegate.isEmpty();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  @Override
  public Closeable session() {
    return delegate.session();
  }

  @Override
  public Scope locked(K key) throws InterruptedException {
    return delegate.locked(key);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
