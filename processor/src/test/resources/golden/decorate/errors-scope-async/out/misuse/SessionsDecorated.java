package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Sessions} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class SessionsDecorated extends Sessions {
  private final boolean loadLaterWithin;

  private final boolean withinWithin;

  private final boolean withinLaterWithin;

  SessionsDecorated() {
    this(Environment.system());
  }

  SessionsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Sessions.class, environment);
    this.loadLaterWithin = settings.has("loadLater", "within");
    this.withinWithin = settings.has("within", "within");
    this.withinLaterWithin = settings.has("withinLater", "within");
    settings.warnOfUnknown();
  }

  @Override
  String load() {
    return super.load();
  }

  /**
   * loadLater: {@code within session -> super}
   */
  @Override
  CompletableFuture<String> loadLater() {
    if (!loadLaterWithin) {
      // Left out by a setting, or the constructor of Sessions is still running.
      return super.loadLater();
    }
    return AsyncScope.using(Objects.requireNonNull(session(), "session() returned null"),
        resource -> Objects.requireNonNull(super.loadLater(), "loadLater() returned null"));
  }

  /**
   * within: {@code within both -> super}
   */
  @Override
  String within() {
    if (!withinWithin) {
      // Left out by a setting, or the constructor of Sessions is still running.
      return super.within();
    }
    Scope scope = both();
    Objects.requireNonNull(scope, "both() returned null");
    String result;
    try {
      result = super.within();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * withinLater: {@code within both -> super}
   */
  @Override
  CompletableFuture<String> withinLater() {
    if (!withinLaterWithin) {
      // Left out by a setting, or the constructor of Sessions is still running.
      return super.withinLater();
    }
    return AsyncScope.using(Objects.requireNonNull(both(), "both() returned null"),
        resource -> Objects.requireNonNull(super.withinLater(), "withinLater() returned null"));
  }

  @Override
  CompletableFuture<String> unknown() {
    return super.unknown();
  }
}
