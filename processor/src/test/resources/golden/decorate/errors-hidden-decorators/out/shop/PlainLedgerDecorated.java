package shop;

import audit.Trace;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link PlainLedger} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PlainLedgerDecorated extends PlainLedger {
  private static final MethodHandle SUPER_ENTRY;

  static {
    // Decorators go on to PlainLedger by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_ENTRY = lookup.findSpecial(PlainLedger.class, "entry",
          MethodType.methodType(String.class), PlainLedgerDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("PlainLedger is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Trace entryTraced = new Trace();

  public PlainLedgerDecorated() {
    this(Environment.system());
  }

  public PlainLedgerDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(PlainLedger.class, environment).warnOfUnknown();
  }

  /**
   * entry: {@code @Traced -> super}
   */
  @Override
  public String entry() {
    if (entryTraced == null) {
      // The constructor of PlainLedger is still running.
      return super.entry();
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("entry", PlainLedgerDecorated.this, PlainLedgerDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_ENTRY.invokeExact(PlainLedgerDecorated.this));
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
      return entryTraced.around(new TracedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
