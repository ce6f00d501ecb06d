package audit;

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
 * {@link Ledger} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class LedgerDecorated extends Ledger {
  private static final MethodHandle SUPER_ENTRY;

  static {
    // Decorators go on to Ledger by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_ENTRY = lookup.findSpecial(Ledger.class, "entry", MethodType.methodType(String.class),
          LedgerDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Ledger is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Audit entryAudited = new Audit();

  private final Trace entryTraced;

  public LedgerDecorated() {
    this(Environment.system());
  }

  public LedgerDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.entryTraced = new Trace(environment);
    WrapperSettings.of(Ledger.class, environment).warnOfUnknown();
  }

  /**
   * entry: {@code @Audited -> @Traced -> super}
   */
  @Override
  public String entry() {
    if (entryAudited == null) {
      // The constructor of Ledger is still running.
      return super.entry();
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("entry", LedgerDecorated.this, LedgerDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(LedgerDecorated.this.entryTraced());
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
      return entryAudited.around(new AuditedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String entryTraced() {
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("entry", LedgerDecorated.this, LedgerDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_ENTRY.invokeExact(LedgerDecorated.this));
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
