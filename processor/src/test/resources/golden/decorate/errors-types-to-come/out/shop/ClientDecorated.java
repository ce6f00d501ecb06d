package shop;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Environment environment;

  private final RetryPolicy newestRetry;

  private final Cache<String> nameCache;

  private final boolean forgetEvicts;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.newestRetry = RetryPolicy.of("newest", settings).build();
    this.nameCache = Cache.of("name", settings).ttl(Duration.ofMinutes(5)).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    settings.warnOfUnknown();
  }

  @Override
  public Optional<ClientDecorated> find(String name) {
    return super.find(name);
  }

  /**
   * newest: {@code retry 3 x 1s -> super}
   */
  @Override
  public ClientDecorated newest() {
    if (newestRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.newest();
    }
    long start = newestRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.newest();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = newestRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public void move(List<ClientDecorated> clients) {
    super.move(clients);
  }

  /**
   * openAll: {@code for each}
   */
  @Override
  public List<String> openAll(Collection<Client> clients) {
    throw new UnsupportedOperationException();
  }

  /**
   * name: {@code cached 300s -> super}
   */
  @Override
  public String name(Optional<ClientDecorated> client) {
    if (nameCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.name(client);
    }
    Computation<String> computation = nameCache.get(client);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.name(client));
    }
    try {
      String result = super.name(client);
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
   * forget: {@code evicts from name -> super}
   */
  @Override
  public void forget(Optional<ClientDecorated> client) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Client is still running.
      super.forget(client);
      return;
    }
    super.forget(client);
    if (nameCache != null) {
      nameCache.invalidate(client);
    }
  }

  @Override
  public void forgetText(Optional<String> client) {
    super.forgetText(client);
  }

  @Override
  public String title(Optional<ClientDecorated> client) {
    return super.title(client);
  }

  /**
   * Removes what {@code name} keeps for these arguments.
   */
  public void invalidateName(Optional<ClientDecorated> client) {
    if (nameCache != null) {
      nameCache.invalidate(client);
    }
  }

  /**
   * Removes all that {@code name} keeps.
   */
  public void invalidateAllName() {
    if (nameCache != null) {
      nameCache.invalidateAll();
    }
  }
}
