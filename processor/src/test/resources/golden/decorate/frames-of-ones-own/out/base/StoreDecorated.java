package base;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Store} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StoreDecorated<K extends Comparable<K>, V, S extends Hidden> extends Store<K, V, S> {
  private static final MethodHandle SUPER_PUT;

  private static final MethodHandle SUPER_ALL;

  private static final MethodHandle SUPER_HIDE;

  static {
    // Decorators go on to Store by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_PUT = lookup.findSpecial(Store.class, "put", MethodType.methodType(Object.class,
          Comparable.class, Object.class), StoreDecorated.class);
      SUPER_ALL = lookup.findSpecial(Store.class, "all", MethodType.methodType(Object[].class,
          Object[].class, Map.class), StoreDecorated.class);
      SUPER_HIDE = lookup.findSpecial(Store.class, "hide", MethodType.methodType(void.class,
          Hidden.class), StoreDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Store is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note putNoted = new Noted.Note();

  private final Noted.Note allNoted = new Noted.Note();

  private final Noted.Note hideNoted = new Noted.Note();

  public StoreDecorated() {
    this(Environment.system());
  }

  public StoreDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Store.class, environment).warnOfUnknown();
  }

  /**
   * put: {@code @Noted -> super}
   */
  @Override
  protected V put(K key, V value) {
    if (putNoted == null) {
      // The constructor of Store is still running.
      return super.put(key, value);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("put", StoreDecorated.this, StoreDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(SUPER_PUT.invokeExact(StoreDecorated.this, (Comparable<?>) key, value));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key, value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key), Printed.of(value));
      }
    }
    try {
      return putNoted.around(new NotedCall<V>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  protected V[] all(V[] values, Map<K, V> entries) {
    if (allNoted == null) {
      // The constructor of Store is still running.
      return super.all(values, entries);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", StoreDecorated.this, StoreDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Object[]) SUPER_ALL.invokeExact(StoreDecorated.this, values, entries));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(values, entries);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(values), Printed.of(entries));
      }
    }
    try {
      return allNoted.around(new NotedCall<V[]>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * hide: {@code @Noted -> super}
   */
  @Override
  public void hide(S some) {
    if (hideNoted == null) {
      // The constructor of Store is still running.
      super.hide(some);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("hide", StoreDecorated.this, StoreDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          SUPER_HIDE.invokeExact(StoreDecorated.this, (Hidden) some);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(some);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(some));
      }
    }
    try {
      hideNoted.around(new NotedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
