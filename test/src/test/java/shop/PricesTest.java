package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.test.FakeEnvironment;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PricesTest {

  private final FakeEnvironment fake = FakeEnvironment.create();
  private int asked;
  private int failures;

  private final Prices prices = new PricesDecorated(this::answer, fake.environment());

  private int answer(String article) throws IOException {
    asked++;
    if (failures-- > 0) {
      throw new IOException("down");
    }
    return 40 + asked;
  }

  @Test
  void asksAgainAfterOneAndTwoSeconds() throws IOException {
    failures = 2;
    assertEquals(43, prices.now("tea"));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), fake.sleeps());
  }

  @Test
  void givesUpAfterThreeAttempts() {
    failures = 3;
    assertThrows(IOException.class, () -> prices.now("tea"));
    assertEquals(3, asked);
  }

  @Test
  void remembersAPriceForFiveMinutes() throws IOException {
    assertEquals(41, prices.lately("tea"));
    fake.advance(Duration.ofMinutes(4));
    assertEquals(41, prices.lately("tea"));
    fake.advance(Duration.ofMinutes(1));
    assertEquals(42, prices.lately("tea"));
  }

  @Test
  void asksAgainLaterWithoutAThread() {
    failures = 1;
    CompletableFuture<Integer> price = prices.later("tea");
    assertFalse(price.isDone());
    fake.advance(Duration.ofSeconds(1));
    assertEquals(42, price.join());
  }
}
