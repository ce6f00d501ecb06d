package raw;

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
 * {@link Shelf} with the decorators of its methods.
 */
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShelfDecorated extends Shelf {
  private static final MethodHandle SUPER_PUT;

  private static final MethodHandle SUPER_TITLES;

  static {
    // Decorators go on to Shelf by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_PUT = lookup.findSpecial(Shelf.class, "put", MethodType.methodType(List.class,
          int.class, List.class, Map[].class), ShelfDecorated.class);
      SUPER_TITLES = lookup.findSpecial(Shelf.class, "titles", MethodType.methodType(List.class,
          List.class), ShelfDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Shelf is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Kept.Keeper putKept = new Kept.Keeper();

  private final Kept.Keeper titlesKept = new Kept.Keeper();

  public ShelfDecorated() {
    this(Environment.system());
  }

  public ShelfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Shelf.class, environment).warnOfUnknown();
  }

  /**
   * put: {@code @Kept -> super}
   */
  @Override
  public List put(int at, List books, Map[] notes) {
    if (putKept == null) {
      // The constructor of Shelf is still running.
      return super.put(at, books, notes);
    }
    @DamaskGenerated
    final class KeptCall<R> extends MethodCall<R> {
      KeptCall() {
        super("put", ShelfDecorated.this, ShelfDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((List<?>) SUPER_PUT.invokeExact(ShelfDecorated.this, at, books, notes));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(at, books, notes);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(at), Printed.of(books), Printed.of(notes));
      }
    }
    try {
      return putKept.around(new KeptCall<List>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * titles: {@code @Kept -> super}
   */
  @Override
  public List<String> titles(List<String> books) {
    if (titlesKept == null) {
      // The constructor of Shelf is still running.
      return super.titles(books);
    }
    @DamaskGenerated
    final class KeptCall<R> extends MethodCall<R> {
      KeptCall() {
        super("titles", ShelfDecorated.this, ShelfDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((List<?>) SUPER_TITLES.invokeExact(ShelfDecorated.this, books));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(books);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(books));
      }
    }
    try {
      return titlesKept.around(new KeptCall<List<String>>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
