package shapes;

import base.Noted;
import base.Shown;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Shapes} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ShapesDecorated<T extends Number & Comparable<T>> extends Shapes<T> {
  private static final MethodHandle SUPER_VARARGS;

  private static final MethodHandle SUPER_GENERIC;

  private static final MethodHandle SUPER_BOUND;

  private static final MethodHandle SUPER_PRIMITIVES;

  private static final MethodHandle SUPER_NOTHING;

  private static final MethodHandle SUPER_NOTHING2;

  private static final MethodHandle SUPER_LATER;

  private static final MethodHandle SUPER_PUT;

  private static final MethodHandle SUPER_INNER;

  private static final MethodHandle SUPER_ALL;

  private static final MethodHandle SUPER_NAME;

  static {
    // Decorators go on to Shapes by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_VARARGS = lookup.findSpecial(Shapes.class, "varargs",
          MethodType.methodType(String.class, String.class, int[].class), ShapesDecorated.class);
      SUPER_GENERIC = lookup.findSpecial(Shapes.class, "generic", MethodType.methodType(List.class,
          Number.class, Number[].class, Class.class), ShapesDecorated.class);
      SUPER_BOUND = lookup.findSpecial(Shapes.class, "bound", MethodType.methodType(Object.class,
          Object.class, List[].class), ShapesDecorated.class);
      SUPER_PRIMITIVES = lookup.findSpecial(Shapes.class, "primitives",
          MethodType.methodType(double.class, boolean.class, byte.class, char.class, short.class,
          int.class, long.class, float.class), ShapesDecorated.class);
      SUPER_NOTHING = lookup.findSpecial(Shapes.class, "nothing", MethodType.methodType(void.class),
          ShapesDecorated.class);
      SUPER_NOTHING2 = lookup.findSpecial(Shapes.class, "nothing", MethodType.methodType(void.class,
          String.class, Map.Entry.class), ShapesDecorated.class);
      SUPER_LATER = lookup.findSpecial(Shapes.class, "later",
          MethodType.methodType(CompletableFuture.class, Number.class), ShapesDecorated.class);
      SUPER_PUT = lookup.findSpecial(Shapes.class, "put", MethodType.methodType(Object.class,
          String.class, Object.class), ShapesDecorated.class);
      SUPER_INNER = lookup.findSpecial(Shapes.class, "inner",
          MethodType.methodType(Shapes.Inner.class, Shapes.Inner.class, Shapes.Nested.Deep.class),
          ShapesDecorated.class);
      SUPER_ALL = lookup.findSpecial(Shapes.class, "all", MethodType.methodType(Object[].class,
          Object[].class, Map.class), ShapesDecorated.class);
      SUPER_NAME = lookup.findSpecial(Shapes.class, "name", MethodType.methodType(String.class,
          Object[].class), ShapesDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Shapes is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note varargsNoted = new Noted.Note();

  private final Noted.Note genericNoted = new Noted.Note();

  private final Noted.Note boundNoted = new Noted.Note();

  private final Noted.Note primitivesNoted = new Noted.Note();

  private final Noted.Note nothingNoted = new Noted.Note();

  private final Noted.Note nothing2Noted = new Noted.Note();

  private final Noted.Note laterNoted = new Noted.Note();

  private final Noted.Note putNoted = new Noted.Note();

  private final Noted.Note innerNoted = new Noted.Note();

  private final Noted.Note allNoted = new Noted.Note();

  private final Noted.Note hideNoted = new Noted.Note();

  private final Noted.Note nameNoted = new Noted.Note();

  ShapesDecorated() {
    this(Environment.system());
  }

  ShapesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Shapes.class, environment).warnOfUnknown();
  }

  /**
   * varargs: {@code @Noted -> super}
   */
  @Override
  public String varargs(String first, int... rest) throws IOException {
    if (varargsNoted == null) {
      // The constructor of Shapes is still running.
      return super.varargs(first, rest);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("varargs", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_VARARGS.invokeExact(ShapesDecorated.this, first, rest));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(first, rest);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(first), Printed.of(rest));
      }
    }
    try {
      return varargsNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * generic: {@code @Noted -> super}
   */
  @Override
  <U extends T, E extends Exception> List<? super U> generic(U item, T[] items, Class<E> type)
      throws E {
    if (genericNoted == null) {
      // The constructor of Shapes is still running.
      return super.<U, E>generic(item, items, type);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("generic", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((List<?>) SUPER_GENERIC.invokeExact(ShapesDecorated.this, (Number) item,
              (Number[]) items, type));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(item, items, type);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(item), Printed.of(items), Printed.of(type));
      }
    }
    try {
      return genericNoted.around(new NotedCall<List<? super U>>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * bound: {@code @Noted -> super}
   */
  @Override
  protected <A extends java.lang.Object & Comparable<? super A>> A bound(A some,
      List<? extends A>[] more) {
    if (boundNoted == null) {
      // The constructor of Shapes is still running.
      return super.<A>bound(some, more);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("bound", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_BOUND.invokeExact(ShapesDecorated.this, some, more));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(some, more);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(some), Printed.of(more));
      }
    }
    try {
      return boundNoted.around(new NotedCall<A>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * primitives: {@code @Noted -> super}
   */
  @Override
  double primitives(boolean a, byte b, char c, short d, int e, long f, float g) {
    if (primitivesNoted == null) {
      // The constructor of Shapes is still running.
      return super.primitives(a, b, c, d, e, f, g);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("primitives", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((double) SUPER_PRIMITIVES.invokeExact(ShapesDecorated.this, a, b, c, d, e,
              f, g));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(a, b, c, d, e, f, g);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(a), Printed.of(b), Printed.of(c), Printed.of(d), Printed.of(e),
            Printed.of(f), Printed.of(g));
      }
    }
    try {
      return primitivesNoted.around(new NotedCall<Double>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * nothing: {@code @Noted -> super}
   */
  @Override
  void nothing() throws Throwable {
    if (nothingNoted == null) {
      // The constructor of Shapes is still running.
      super.nothing();
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("nothing", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_NOTHING.invokeExact(ShapesDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    nothingNoted.around(new NotedCall<Void>());
  }

  /**
   * nothing: {@code @Noted -> super}
   */
  @Override
  void nothing(String SUPER_NOTHING, Map.Entry<String, int[]> lookup) {
    if (nothing2Noted == null) {
      // The constructor of Shapes is still running.
      super.nothing(SUPER_NOTHING, lookup);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("nothing", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_NOTHING2.invokeExact(ShapesDecorated.this, SUPER_NOTHING, lookup);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(SUPER_NOTHING, lookup);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(SUPER_NOTHING), Printed.of(lookup));
      }
    }
    try {
      nothing2Noted.around(new NotedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * later: {@code @Noted -> super}
   */
  @Override
  CompletableFuture<T> later(T some) {
    if (laterNoted == null) {
      // The constructor of Shapes is still running.
      return super.later(some);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("later", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_LATER.invokeExact(ShapesDecorated.this,
              (Number) some), "later() returned null"));
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
      return Relay.of(laterNoted.aroundAsync(new NotedCall<CompletionStage<T>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * put: {@code @Noted -> super}
   */
  @Override
  protected Object put(String key, Object value) {
    if (putNoted == null) {
      // The constructor of Shapes is still running.
      return super.put(key, value);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("put", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_PUT.invokeExact(ShapesDecorated.this, key, value));
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
      return putNoted.around(new NotedCall<>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * inner: {@code @Noted -> super}
   */
  @Override
  Shapes<T>.Inner inner(Shapes<T>.Inner some, Shapes.Nested<T>.Deep<String> deep) {
    if (innerNoted == null) {
      // The constructor of Shapes is still running.
      return super.inner(some, deep);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("inner", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Shapes<?>.Inner) SUPER_INNER.invokeExact(ShapesDecorated.this, some,
              deep));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(some, deep);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(some), Printed.of(deep));
      }
    }
    try {
      return innerNoted.around(new NotedCall<Shapes<T>.Inner>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Noted -> super}
   */
  @Override
  protected Object[] all(Object[] values, Map<String, Object> entries) {
    if (allNoted == null) {
      // The constructor of Shapes is still running.
      return super.all(values, entries);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Object[]) SUPER_ALL.invokeExact(ShapesDecorated.this, values, entries));
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
      return allNoted.around(new NotedCall<Object[]>());
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
      // The constructor of Shapes is still running.
      super.hide(some);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("hide", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        ShapesDecorated.this.hideUndecorated(some);
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
   * name: {@code @Noted -> super}
   */
  @Override
  public String name(Object... parts) {
    if (nameNoted == null) {
      // The constructor of Shapes is still running.
      return super.name(parts);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("name", ShapesDecorated.this, ShapesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_NAME.invokeExact(ShapesDecorated.this, parts));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list((Object) parts);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(parts));
      }
    }
    try {
      return nameNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
