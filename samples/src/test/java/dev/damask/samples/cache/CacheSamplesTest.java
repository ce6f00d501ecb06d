package dev.damask.samples.cache;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStats;
import dev.damask.test.FakeEnvironment;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The samples do what the tour says. */
final class CacheSamplesTest {

  private final FakeEnvironment fake = FakeEnvironment.create();
  private int asked;
  private boolean isDown;
  private final ExchangeRatesDecorated rates =
      new ExchangeRatesDecorated(this::ask, fake.environment());

  private BigDecimal ask(String currency) throws IOException {
    asked++;
    if (isDown) {
      throw new IOException("The bank is closed");
    }
    return BigDecimal.valueOf(asked);
  }

  @Test
  void whoAsksAfterAMinuteDoesNotWaitForTheNewRate() throws Exception {
    assertThat(rates.rate("USD").intValue()).isEqualTo(1);
    fake.advance(Duration.ofMinutes(1));
    assertThat(rates.rate("USD").intValue()).isEqualTo(1);
    assertThat(rates.rate("USD").intValue()).isEqualTo(2);
    assertThat(rates.rateCacheStats()).isEqualTo(new CacheStats(2, 2, 0, 0, 0, 0));
  }

  @Test
  void whileTheBankIsDownAnOldRateIsServedForAnHour() throws Exception {
    assertThat(rates.rate("USD").intValue()).isEqualTo(1);
    isDown = true;
    fake.advance(Duration.ofMinutes(69));
    assertThat(rates.rate("USD").intValue()).isEqualTo(1);
    assertThat(rates.rate("USD").intValue()).isEqualTo(1);
    assertThat(asked).isEqualTo(2);
    fake.advance(Duration.ofMinutes(2));
    assertThrows(IOException.class, () -> rates.rate("USD"));
    assertThat(rates.rateCacheStats()).isEqualTo(new CacheStats(0, 1, 0, 2, 2, 0));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void twoJvmsShareAPriceListAndOneIsKilled() throws Exception {
    String cluster = UUID.randomUUID().toString();
    try (ShopJvm first = ShopJvm.start(cluster);
        ShopJvm second = ShopJvm.start(cluster, first.address())) {
      assertThat(first.ask("Tea")).isEqualTo("Tea costs 3.99 EUR (COMPUTED)");
      assertThat(second.ask("Tea")).isEqualTo("Tea costs 3.99 EUR (SHARED)");
      first.kill();
      assertThat(second.ask("Tea")).isEqualTo("Tea costs 3.99 EUR (SHARED)");
      assertThat(second.ask("Cocoa")).isEqualTo("Cocoa costs 5.99 EUR (COMPUTED)");
    }
  }
}
