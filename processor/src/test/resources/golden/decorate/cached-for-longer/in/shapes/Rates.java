package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.math.BigDecimal;

@Decorate
public interface Rates {

  @Cached(ttl = "1m", refreshAfter = "45s", unless = "isUnknown", stats = true)
  BigDecimal rate(String value, String from);

  static boolean isUnknown(BigDecimal rate) {
    return rate.signum() == 0;
  }
}
