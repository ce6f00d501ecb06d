package secrets;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Relay;
import dev.damask.generated.Timing;
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
  private static final Timing OPEN_TIMING = new Timing(Vault.class, "open")
      .masking(Vault.WrongKey.class);

  private static final Timing OPEN_LATER_TIMING = new Timing(Vault.class, "openLater",
      Duration.ofSeconds(1)).masking(Vault.WrongKey.class);

  private final Environment environment;

  VaultDecorated() {
    this(Environment.system());
  }

  VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * open: {@code timed -> super}
   */
  @Override
  String open(String name) throws IOException, Vault.WrongKey {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.open(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.open(name);
    } catch (Throwable failure) {
      OPEN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OPEN_TIMING.returned(start, environment);
    return result;
  }

  /**
   * openLater: {@code timed if slower than 1s -> super}
   */
  @Override
  CompletableFuture<String> openLater(String name) {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.openLater(name);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = Objects.requireNonNull(super.openLater(name), "openLater() returned null");
    } catch (Throwable failure) {
      OPEN_LATER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> OPEN_LATER_TIMING.completed(failure, start, environment));
  }
}
