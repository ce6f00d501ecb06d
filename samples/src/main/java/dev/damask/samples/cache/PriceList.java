package dev.damask.samples.cache;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.math.BigDecimal;
import java.util.Currency;

/** The prices of a shop, which take their time to compute. */
@Decorate
public class PriceList {

  /** What an article costs. */
  public record Price(String article, BigDecimal amount, Currency currency) {}

  /** One computation for all JVMs, as long as somebody has it. */
  @Cached(shared = true, ttl = "10m")
  public Price price(String article) {
    BigDecimal amount = BigDecimal.valueOf(100L * article.length() + 99, 2);
    return new Price(article, amount, Currency.getInstance("EUR"));
  }
}
