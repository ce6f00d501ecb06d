package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * {@link Orders} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OrdersDecorated<T> extends Orders<T> {
  private static final MethodHandle SUPER_ORDER;

  private static final MethodHandle SUPER_NOTHING;

  private static final MethodHandle SUPER_GENERIC;

  private static final MethodHandle SUPER_PRIMITIVE;

  static {
    // Decorators go on to Orders by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_ORDER = lookup.findSpecial(Orders.class, "order", MethodType.methodType(String.class,
          String.class, int[].class), OrdersDecorated.class);
      SUPER_NOTHING = lookup.findSpecial(Orders.class, "nothing", MethodType.methodType(void.class),
          OrdersDecorated.class);
      SUPER_GENERIC = lookup.findSpecial(Orders.class, "generic", MethodType.methodType(List.class,
          Object.class, Object[].class, Class.class), OrdersDecorated.class);
      SUPER_PRIMITIVE = lookup.findSpecial(Orders.class, "primitive",
          MethodType.methodType(boolean.class, boolean.class, long.class, byte.class, char.class),
          OrdersDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Orders is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Auditor orderAudited = new Auditor(true, (byte) -1, Long.MIN_VALUE,
      Double.NEGATIVE_INFINITY, Float.NaN, '\'', new ElementType[] {ElementType.METHOD},
      new Class[] {}, Audited.Map.class, TimeUnit.SECONDS, new int[] {1, 2},
      "a \"quoted\" \u0000 text");

  private final Timing orderTiming;

  private final Plainly.Plain orderPlainly = new Plainly.Plain();

  private final Plainly.Plain nothingPlainly = new Plainly.Plain();

  private final RetryPolicy nothingRetry;

  private final Auditor nothingAudited = new Auditor(true, (byte) -1, Long.MIN_VALUE,
      Double.NEGATIVE_INFINITY, Float.NaN, '\'', new ElementType[] {ElementType.METHOD},
      new Class[] {Integer.class}, int[].class, TimeUnit.DAYS, new int[] {}, "x");

  private final Plainly.Plain genericPlainly = new Plainly.Plain();

  private final Plainly.Plain primitivePlainly = new Plainly.Plain();

  public OrdersDecorated() {
    this(Environment.system());
  }

  public OrdersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Orders.class, environment);
    this.orderTiming = Timing.of("order", settings).build();
    this.nothingRetry = RetryPolicy.of("nothing", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * order: {@code @Audited -> timed -> @Plainly -> super}
   */
  @Override
  public String order(String name, int... numbers) throws IOException {
    if (orderAudited == null) {
      // The constructor of Orders is still running.
      return super.order(name, numbers);
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("order", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() throws Exception {
        return result(OrdersDecorated.this.orderTimed(name, numbers));
      }

      @Override
      public List<Object> arguments() {
        return list(name, numbers);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(name), Printed.of(numbers));
      }
    }
    try {
      return orderAudited.around(new AuditedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String orderTimed(String name, int[] numbers) {
    if (orderTiming == null) {
      // Left out by a setting, or the constructor of Orders is still running.
      return orderPlainly(name, numbers);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = orderPlainly(name, numbers);
    } catch (Throwable failure) {
      orderTiming.threw(failure, start, environment);
      throw failure;
    }
    orderTiming.returned(start, environment);
    return result;
  }

  private String orderPlainly(String name, int[] numbers) {
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("order", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_ORDER.invokeExact(OrdersDecorated.this, name, numbers));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(name, numbers);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(name), Printed.of(numbers));
      }
    }
    try {
      return orderPlainly.around(new PlainlyCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * nothing: {@code @Plainly -> retry 3 x 1s
   * -> @Audited(codes = {}, type = int[], types = Integer, unit = DAYS, value = "x") -> super}
   */
  @Override
  public void nothing() {
    if (nothingPlainly == null) {
      // The constructor of Orders is still running.
      super.nothing();
      return;
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("nothing", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() {
        OrdersDecorated.this.nothingRetried();
        return result(null);
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
    try {
      nothingPlainly.around(new PlainlyCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private void nothingRetried() {
    if (nothingRetry == null) {
      // Left out by a setting, or the constructor of Orders is still running.
      nothingAudited();
      return;
    }
    long start = nothingRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        nothingAudited();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nothingRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void nothingAudited() {
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("nothing", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_NOTHING.invokeExact(OrdersDecorated.this);
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
    try {
      nothingAudited.around(new AuditedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * generic: {@code @Plainly -> super}
   */
  @Override
  public <U extends T> List<? super U> generic(U item, T[] items, Class<?> type) throws Throwable {
    if (genericPlainly == null) {
      // The constructor of Orders is still running.
      return super.<U>generic(item, items, type);
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("generic", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((List<?>) SUPER_GENERIC.invokeExact(OrdersDecorated.this, item, items,
              type));
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
    return genericPlainly.around(new PlainlyCall<List<? super U>>());
  }

  /**
   * primitive: {@code @Plainly -> super}
   */
  @Override
  public boolean primitive(boolean call, long method, byte arguments, char target) {
    if (primitivePlainly == null) {
      // The constructor of Orders is still running.
      return super.primitive(call, method, arguments, target);
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("primitive", OrdersDecorated.this, OrdersDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((boolean) SUPER_PRIMITIVE.invokeExact(OrdersDecorated.this, call, method,
              arguments, target));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(call, method, arguments, target);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(call), Printed.of(method), Printed.of(arguments),
            Printed.of(target));
      }
    }
    try {
      return primitivePlainly.around(new PlainlyCall<Boolean>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
