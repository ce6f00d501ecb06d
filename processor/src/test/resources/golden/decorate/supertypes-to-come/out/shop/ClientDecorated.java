package shop;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final boolean sendWithin;

  private final Cache<String> textCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.sendWithin = settings.has("send", "within");
    this.textCache = Cache.of("text", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * send: {@code within open -> super}
   */
  @Override
  void send() {
    if (!sendWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      super.send();
      return;
    }
    Scope scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.send();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * text: {@code cached 300s -> super}
   */
  @Override
  String text(Client.ManyRows many, RowsDecorated rows) {
    if (textCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.text(many, rows);
    }
    Computation<String> computation = textCache.get(new TextKey(Snapshot.of(many),
        Snapshot.of(rows)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.text(many, rows));
    }
    try {
      String result = super.text(many, rows);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code text} keeps for these arguments.
   */
  void invalidateText(Client.ManyRows many, RowsDecorated rows) {
    if (textCache != null) {
      textCache.invalidate(new TextKey(Snapshot.of(many), Snapshot.of(rows)));
    }
  }

  /**
   * Removes all that {@code text} keeps.
   */
  void invalidateAllText() {
    if (textCache != null) {
      textCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record TextKey(Object many, Object rows) {
  }
}
