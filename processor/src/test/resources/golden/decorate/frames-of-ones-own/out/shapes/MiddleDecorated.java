package shapes;

import base.Noted;
import base.Shown;
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
 * {@link Middle} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class MiddleDecorated<V extends Number> extends Middle<V> {
  private static final MethodHandle SUPER_TAKE;

  private static final MethodHandle SUPER_ALL;

  private static final MethodHandle SUPER_ALL2;

  private static final MethodHandle SUPER_PUT;

  static {
    // Decorators go on to Middle by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_TAKE = lookup.findSpecial(Middle.class, "take", MethodType.methodType(Number.class,
          Number.class, Number[].class), MiddleDecorated.class);
      SUPER_ALL = lookup.findSpecial(Middle.class, "all", MethodType.methodType(Map.class,
          String.class), MiddleDecorated.class);
      SUPER_ALL2 = lookup.findSpecial(Middle.class, "all", MethodType.methodType(Object[].class,
          Object[].class, Map.class), MiddleDecorated.class);
      SUPER_PUT = lookup.findSpecial(Middle.class, "put", MethodType.methodType(Object.class,
          Comparable.class, Object.class), MiddleDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Middle is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note takeNoted = new Noted.Note();

  private final Noted.Note allNoted = new Noted.Note();

  private final Noted.Note all2Noted = new Noted.Note();

  private final Noted.Note hideNoted = new Noted.Note();

  private final Noted.Note putNoted = new Noted.Note();

  MiddleDecorated() {
    this(Environment.system());
  }

  MiddleDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Middle.class, environment).warnOfUnknown();
  }

  /**
   * take: {@code @Noted -> super}
   */
  @Override
  V take(V value, V[] more) {
    if (takeNoted == null) {
      // The constructor of Middle is still running.
      return super.take(value, more);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("take", MiddleDecorated.this, MiddleDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((Number) SUPER_TAKE.invokeExact(MiddleDecorated.this, (Number) value,
              (Number[]) more));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(value, more);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value), Printed.of(more));
      }
    }
    try {
      return takeNoted.around(new NotedCall<V>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  Map<String, V> all(String first) {
    if (allNoted == null) {
      // The constructor of Middle is still running.
      return super.all(first);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", MiddleDecorated.this, MiddleDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Map<?, ?>) SUPER_ALL.invokeExact(MiddleDecorated.this, first));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(first);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(first));
      }
    }
    try {
      return allNoted.around(new NotedCall<Map<String, V>>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  protected V[] all(V[] values, Map<String, V> entries) {
    if (all2Noted == null) {
      // The constructor of Middle is still running.
      return super.all(values, entries);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", MiddleDecorated.this, MiddleDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Object[]) SUPER_ALL2.invokeExact(MiddleDecorated.this, values, entries));
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
      return all2Noted.around(new NotedCall<V[]>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * hide: {@code @Noted -> super}
   */
  @Override
  public void hide(Shown some) {
    if (hideNoted == null) {
      // The constructor of Middle is still running.
      super.hide(some);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("hide", MiddleDecorated.this, MiddleDecorated.this.environment);
      }

      @Override
      public R proceed() {
        MiddleDecorated.this.hideUndecorated(some);
        return result(null);
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

  private void hideUndecorated(Shown some) {
    super.hide(some);
  }

  /**
   * put: {@code @Noted -> super}
   */
  @Override
  protected V put(String key, V value) {
    if (putNoted == null) {
      // The constructor of Middle is still running.
      return super.put(key, value);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("put", MiddleDecorated.this, MiddleDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(SUPER_PUT.invokeExact(MiddleDecorated.this, (Comparable<?>) key, value));
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
}
