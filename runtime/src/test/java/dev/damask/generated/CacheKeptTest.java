package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.observe.CacheAsked;
import dev.damask.observe.CacheAsked.Answer;
import dev.damask.observe.CallEvent;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept, for how long, and what is counted of it. */
final class CacheKeptTest {

  private final FakeTime time = new FakeTime();
  private final AtomicInteger computed = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void whatIsNotToBeKeptIsReturned() {
    Memo<Integer> memo = new Memo<>(builder().build());
    assertThat(memo.join("a", computed::incrementAndGet, this::isFirst)).isEqualTo(1);
    assertThat(memo.join("a", computed::incrementAndGet, this::isFirst)).isEqualTo(2);
    assertThat(memo.join("a", computed::incrementAndGet, this::isFirst)).isEqualTo(2);
    assertThat(asked.get()).isEqualTo(2);
  }

  @Test
  void whatArrivesAndIsNotToBeKeptIsReturned() {
    AsyncCache cache = builder().buildAsync();
    Start<CompletableFuture<Integer>> start =
        () -> CompletableFuture.completedFuture(computed.incrementAndGet());
    assertThat(cache.get("a", start, this::isFirst).join()).isEqualTo(1);
    assertThat(cache.get("a", start, this::isFirst).join()).isEqualTo(2);
    assertThat(cache.get("a", start, this::isFirst).join()).isEqualTo(2);
    assertThat(asked.get()).isEqualTo(2);
  }

  @Test
  void nobodyIsAskedAboutANullThatIsSkipped() {
    Memo<Integer> memo = new Memo<>(builder().skipNulls().build());
    assertThat(memo.join("a", () -> null, this::isFirst)).isNull();
    assertThat(asked.get()).isEqualTo(0);
  }

  @Test
  void whereAskingFailsTheValueIsReturnedAndNotKept() {
    Memo<Integer> memo = new Memo<>(builder().build());
    Step<Integer, Boolean> failing =
        value -> {
          throw new IllegalArgumentException("no idea");
        };
    try (CapturedLog log = new CapturedLog()) {
      assertThat(memo.join("a", computed::incrementAndGet, failing)).isEqualTo(1);
      assertThat(memo.join("a", computed::incrementAndGet, failing)).isEqualTo(2);
      assertThat(log.lines())
          .containsExactly(
              "WARN load(a) is returned and not kept, as its \"unless\" failed:"
                  + " java.lang.IllegalArgumentException: no idea",
              "WARN load(a) is returned and not kept, as its \"unless\" failed:"
                  + " java.lang.IllegalArgumentException: no idea");
    }
  }

  @Test
  void whatIsKeptForEverStays() {
    for (CacheBuilder builder : new CacheBuilder[] {builder(), builder().keyless()}) {
      Memo<Integer> memo = new Memo<>(builder.forever().build());
      int value = memo.join(computed::incrementAndGet, it -> false);
      time.set(Long.MAX_VALUE);
      assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(value);
      time.set(0);
      memo.cache.invalidate();
      assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(value + 1);
    }
  }

  @Test
  void theOnlyValueExpiresToo() {
    Memo<Integer> memo = new Memo<>(builder().keyless().build());
    time.set(Long.MAX_VALUE - 5);
    assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(1);
    time.set(time.nanos() + ofSeconds(10).toNanos() - 1);
    assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(2);
    memo.cache.invalidateAll();
    assertThat(memo.join(computed::incrementAndGet, it -> false)).isEqualTo(3);
  }

  @Test
  void listenersAreToldHowCallsAreAnswered() {
    List<CallEvent> events = new ArrayList<>();
    Environment heard = time.builder().listeners(List.of(events::add)).build();
    CacheBuilder builder =
        Cache.of("load", WrapperSettings.of(CacheKeptTest.class, heard))
            .ttl(ofSeconds(10))
            .staleFor(ofSeconds(5));
    Memo<Integer> memo = new Memo<>(builder.build());
    memo.join("a", computed::incrementAndGet);
    memo.join("a", computed::incrementAndGet);
    time.advance(ofSeconds(10));
    memo.join("a", () -> Objects.requireNonNull(null));
    memo.join("a", computed::incrementAndGet);
    AsyncCache cache = builder.buildAsync();
    CompletableFuture<Integer> flight = new CompletableFuture<>();
    CompletableFuture<Integer> first = cache.get("a", () -> flight);
    CompletableFuture<Integer> second = cache.get("a", () -> flight);
    flight.complete(1);
    assertThat(first.join() + second.join()).isEqualTo(2);
    time.advance(ofSeconds(10));
    assertThat(
            cache.<Integer>get("a", () -> CompletableFuture.failedFuture(new IOException())).join())
        .isEqualTo(1);

    String type = CacheKeptTest.class.getName();
    assertThat(events)
        .containsExactlyElementsIn(
            Stream.of(
                    Answer.COMPUTED,
                    Answer.HIT,
                    Answer.STALE,
                    Answer.STALE,
                    Answer.COMPUTED,
                    Answer.JOINED,
                    Answer.STALE)
                .map(it -> new CacheAsked(type, "load", it))
                .toList())
        .inOrder();
  }

  @Test
  void nothingIsCountedUnlessAskedFor() {
    Memo<Integer> memo = new Memo<>(builder().build());
    memo.join("a", computed::incrementAndGet);
    assertThat(memo.cache.stats()).isEqualTo(new CacheStats(0, 0, 0, 0, 0, 0));
  }

  @Test
  void whatIsThereIsCountedWhenItIsRemoved() {
    for (CacheBuilder builder : new CacheBuilder[] {builder(), builder().staleFor(ofSeconds(5))}) {
      Cache<Integer> cache = builder.stats().maximumSize(10).build();
      Memo<Integer> memo = new Memo<>(cache);
      cache.invalidate("a");
      memo.join("a", computed::incrementAndGet);
      memo.join("b", computed::incrementAndGet);
      memo.join("c", computed::incrementAndGet);
      cache.invalidate("a");
      cache.invalidate("a");
      assertThat(cache.stats().evictions()).isEqualTo(1);
      cache.invalidateAll();
      assertThat(cache.stats().evictions()).isEqualTo(3);
      for (int i = 0; i < 100; i++) {
        memo.join(i, computed::incrementAndGet);
      }
      time.advance(ofSeconds(16));
      cache.invalidateAll();
      assertThat(cache.stats()).isEqualTo(new CacheStats(0, 103, 0, 0, 0, 3));
    }
  }

  @Test
  void timesAndSizesOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> builder().ttl(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder().refreshAfter(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder().staleFor(ofSeconds(-1)));
    assertThrows(IllegalArgumentException.class, () -> builder().maximumSize(-1).build());
  }

  private boolean isFirst(Integer value) {
    asked.incrementAndGet();
    return value == 1;
  }

  private CacheBuilder builder() {
    return Cache.of("load", WrapperSettings.of(CacheKeptTest.class, time.environment()))
        .ttl(ofSeconds(10));
  }
}
