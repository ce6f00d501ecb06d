package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
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
  private final Environment environment;

  SessionsDecorated() {
    this(Environment.system());
  }

  SessionsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
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
    if (environment == null) {
      // The constructor of Sessions is still running.
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
    if (environment == null) {
      // The constructor of Sessions is still running.
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
    if (environment == null) {
      // The constructor of Sessions is still running.
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
