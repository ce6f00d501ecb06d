package marked;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Timeout;
import org.jspecify.annotations.Nullable;

/** Decorated by the interface. */
@Decorate
@Timeout("2s")
interface Source<T extends @Nullable Object> {

  @Fallback("instead")
  @RateLimit(value = 10, key = "key")
  @Bulkhead(2)
  @CircuitBreaker
  @Nullable T next(@Nullable T key);

  default @Nullable T instead(@Nullable T key) {
    return key;
  }
}
