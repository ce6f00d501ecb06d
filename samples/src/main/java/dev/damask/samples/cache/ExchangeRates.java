package dev.damask.samples.cache;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.io.IOException;
import java.math.BigDecimal;

/** Exchange rates, asked of a bank. */
@Decorate
public class ExchangeRates {

  private final RateSource bank;

  /** Those of a bank. */
  public ExchangeRates(RateSource bank) {
    this.bank = bank;
  }

  /** Who is asked. */
  @FunctionalInterface
  public interface RateSource {
    /** What one of a currency is worth. */
    BigDecimal rate(String currency) throws IOException;
  }

  /**
   * From a minute on a rate is asked for anew while the old one is served; while the bank cannot be
   * asked, one that has expired is served for an hour more.
   */
  @Cached(ttl = "10m", refreshAfter = "1m", staleFor = "1h", stats = true)
  public BigDecimal rate(String currency) throws IOException {
    return bank.rate(currency);
  }
}
