package inherited;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OwnNames} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OwnNamesDecorated extends OwnNames {
  private static final MethodHandle SUPER_LAST;

  static {
    // Decorators go on to OwnNames by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_LAST = lookup.findSpecial(OwnNames.class, "last", MethodType.methodType(Object.class),
          OwnNamesDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("OwnNames is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final boolean forgetEvicts;

  private final Plain.Synchronous lastPlain = new Plain.Synchronous();

  private final RetryPolicy nextRetry;

  private final boolean saveWithin;

  OwnNamesDecorated() {
    this(Environment.system());
  }

  OwnNamesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OwnNames.class, environment);
    this.forgetEvicts = settings.has("forget", "evicts");
    this.nextRetry = RetryPolicy.of("next", settings).build();
    this.saveWithin = settings.has("save", "within");
    settings.warnOfUnknown();
  }

  /**
   * forget: {@code evicts from load -> super}
   */
  @Override
  public void forget(int id) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of OwnNames is still running.
      super.forget(id);
      return;
    }
    super.forget(id);
  }

  /**
   * last: {@code @Plain -> super}
   */
  @Override
  public String last() {
    if (lastPlain == null) {
      // The constructor of OwnNames is still running.
      return super.last();
    }
    @DamaskGenerated
    final class PlainCall<R> extends MethodCall<R> {
      PlainCall() {
        super("last", OwnNamesDecorated.this, OwnNamesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_LAST.invokeExact(OwnNamesDecorated.this));
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
      return lastPlain.around(new PlainCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  @Override
  public String load(int id, int page) {
    return super.load(id, page);
  }

  /**
   * next: {@code retry 3 x 1s, when result isBusy -> super}
   */
  @Override
  public String next() {
    if (nextRetry == null) {
      // Left out by a setting, or the constructor of OwnNames is still running.
      return super.next();
    }
    long start = nextRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.next();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nextRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = nextRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * save: {@code within scope -> super}
   */
  @Override
  public void save(int id) {
    if (!saveWithin) {
      // Left out by a setting, or the constructor of OwnNames is still running.
      super.save(id);
      return;
    }
    Scope scope = scope();
    Objects.requireNonNull(scope, "scope() returned null");
    try {
      super.save(id);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}
