package shop;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Repository} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class RepositoryDecorated implements Repository {
  private final Repository delegate;

  private final Cache<ClientDecorated> findCache;

  public RepositoryDecorated(Repository delegate) {
    this(delegate, Environment.system());
  }

  public RepositoryDecorated(Repository delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Repository.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code cached 300s -> delegate}
   */
  @Override
  public ClientDecorated find(ClientDecorated like) {
    if (findCache == null) {
      // Left out by a setting.
      return delegate.find(like);
    }
    Computation<ClientDecorated> computation = findCache.get(like);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> delegate.find(like));
    }
    try {
      ClientDecorated result = delegate.find(like);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  public ClientDecorated get() {
    return delegate.get();
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(ClientDecorated like) {
    if (findCache != null) {
      findCache.invalidate(like);
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
