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
 * {@link Inherited} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class InheritedDecorated extends Inherited {
  private static final MethodHandle SUPER_PUT;

  private static final MethodHandle SUPER_ALL;

  private static final MethodHandle SUPER_TAKE;

  private static final MethodHandle SUPER_ALL2;

  private static final MethodHandle SUPER_PUT2;

  static {
    // Decorators go on to Inherited by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_PUT = lookup.findSpecial(Inherited.class, "put", MethodType.methodType(String.class,
          Object.class), InheritedDecorated.class);
      SUPER_ALL = lookup.findSpecial(Inherited.class, "all", MethodType.methodType(Map.class,
          String.class), InheritedDecorated.class);
      SUPER_TAKE = lookup.findSpecial(Inherited.class, "take", MethodType.methodType(Number.class,
          Number.class, Number[].class), InheritedDecorated.class);
      SUPER_ALL2 = lookup.findSpecial(Inherited.class, "all", MethodType.methodType(Object[].class,
          Object[].class, Map.class), InheritedDecorated.class);
      SUPER_PUT2 = lookup.findSpecial(Inherited.class, "put", MethodType.methodType(Object.class,
          Comparable.class, Object.class), InheritedDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Inherited is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note putNoted = new Noted.Note();

  private final Noted.Note allNoted = new Noted.Note();

  private final Noted.Note takeNoted = new Noted.Note();

  private final Noted.Note all2Noted = new Noted.Note();

  private final Noted.Note hideNoted = new Noted.Note();

  private final Noted.Note put2Noted = new Noted.Note();

  InheritedDecorated() {
    this(Environment.system());
  }

  InheritedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Inherited.class, environment).warnOfUnknown();
  }

  /**
   * put: {@code @Noted -> super}
   */
  @Override
  String put(Object other) {
    if (putNoted == null) {
      // The constructor of Inherited is still running.
      return super.put(other);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("put", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_PUT.invokeExact(InheritedDecorated.this, other));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(other);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(other));
      }
    }
    try {
      return putNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  Map<String, Integer> all(String first) {
    if (allNoted == null) {
      // The constructor of Inherited is still running.
      return super.all(first);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Map<?, ?>) SUPER_ALL.invokeExact(InheritedDecorated.this, first));
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
      return allNoted.around(new NotedCall<Map<String, Integer>>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * take: {@code @Noted -> super}
   */
  @Override
  Integer take(Integer value, Integer[] more) {
    if (takeNoted == null) {
      // The constructor of Inherited is still running.
      return super.take(value, more);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("take", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((Number) SUPER_TAKE.invokeExact(InheritedDecorated.this, (Number) value,
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
      return takeNoted.around(new NotedCall<Integer>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  protected Integer[] all(Integer[] values, Map<String, Integer> entries) {
    if (all2Noted == null) {
      // The constructor of Inherited is still running.
      return super.all(values, entries);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((Object[]) SUPER_ALL2.invokeExact(InheritedDecorated.this,
              (Object[]) values, entries));
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
      return all2Noted.around(new NotedCall<Integer[]>());
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
      // The constructor of Inherited is still running.
      super.hide(some);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("hide", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        InheritedDecorated.this.hideUndecorated(some);
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
  protected Integer put(String key, Integer value) {
    if (put2Noted == null) {
      // The constructor of Inherited is still running.
      return super.put(key, value);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("put", InheritedDecorated.this, InheritedDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(SUPER_PUT2.invokeExact(InheritedDecorated.this, (Comparable<?>) key,
              (Object) value));
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
      return put2Noted.around(new NotedCall<Integer>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
