package secrets;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Vault} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class VaultDecorated extends Vault {
  private final Environment environment;

  private final Timing openTiming;

  private final Timing openLaterTiming;

  VaultDecorated() {
    this(Environment.system());
  }

  VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Vault.class, environment);
    this.openTiming = Timing.of("open", settings).masking(Vault.WrongKey.class).build();
    this.openLaterTiming = Timing.of("openLater", settings).slow(Duration.ofSeconds(1))
        .masking(Vault.WrongKey.class).build();
    settings.warnOfUnknown();
  }

  /**
   * open: {@code timed -> super}
   */
  @Override
  String open(String name) throws IOException, Vault.WrongKey {
    if (openTiming == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.open(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      openTiming.threw(failure, start, environment);
      throw failure;
    }
    openTiming.returned(start, environment);
    return result;
  }

  /**
   * openLater: {@code timed if slower than 1s -> super}
   */
  @Override
  CompletableFuture<String> openLater(String name) {
    if (openLaterTiming == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.openLater(name);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = Objects.requireNonNull(super.openLater(name), "openLater() returned null");
    } catch (Throwable failure) {
      openLaterTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, openLaterTiming.completion(start));
  }
}
