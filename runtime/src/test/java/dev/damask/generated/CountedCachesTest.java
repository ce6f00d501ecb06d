package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.observe.CacheCreated;
import dev.damask.observe.CallEvent;
import dev.damask.observe.CallListener;
import dev.damask.observe.MicrometerListener;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What caches count, as listeners hear of it and as meters show it. */
final class CountedCachesTest {

  private final List<CallEvent> events = new ArrayList<>();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Environment environment = heardBy(new MicrometerListener(registry), events::add);

  private static Environment heardBy(CallListener... listeners) {
    return Environment.builder().listeners(List.of(listeners)).build();
  }

  private static CacheBuilder builder(String method, Environment environment) {
    return Cache.of(method, WrapperSettings.of(CountedCachesTest.class, environment));
  }

  private Cache<String> counting(String method) {
    return builder(method, environment).stats().build();
  }

  private static void ask(Cache<String> cache, String key) {
    assertThat(new Memo<>(cache).join(key, () -> "answer")).isEqualTo("answer");
  }

  private List<Long> counts(String method) {
    return Stream.of("hits", "computed", "joined", "stale", "failures", "evictions")
        .map(count -> counter(count, method))
        .map(counter -> (long) counter.count())
        .toList();
  }

  private FunctionCounter counter(String count, String method) {
    return registry
        .get("damask.cache." + count)
        .tags("class", CountedCachesTest.class.getName(), "method", method)
        .functionCounter();
  }

  @Test
  void allCachesOfAMethodAreOneSum() {
    Cache<String> one = counting("load");
    Cache<String> two = counting("load");
    ask(one, "a");
    ask(one, "a");
    ask(two, "a");
    assertThrows(
        IOException.class,
        () ->
            new Memo<>(two)
                .join(
                    "b",
                    () -> {
                      throw new IOException("broken");
                    }));
    two.invalidate("a");
    ask(counting("other"), "a");
    assertThat(counts("load")).containsExactly(1L, 2L, 0L, 0L, 1L, 1L).inOrder();
    assertThat(counts("other")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L).inOrder();
  }

  @Test
  void listenersHearOfEachCacheThatCounts() {
    Cache<String> cache = counting("load");
    CacheCreated created = (CacheCreated) events.get(0);
    assertThat(created.type()).isEqualTo(CountedCachesTest.class.getName());
    assertThat(created.method()).isEqualTo("load");
    assertThat(created.stats().get()).isEqualTo(new CacheStats(0, 0, 0, 0, 0, 0));
    ask(cache, "a");
    assertThat(created.stats().get()).isEqualTo(cache.stats());
    events.clear();
    ask(builder("load", environment).build(), "a");
    assertThat(events.stream().filter(CacheCreated.class::isInstance).toList()).isEmpty();
    var unused = builder("load", environment).stats().buildAsync();
    assertThat(events.stream().filter(CacheCreated.class::isInstance).toList()).hasSize(1);
  }

  @Test
  void aListenerThatFailsKeepsNoCacheFromBeingCreated() {
    Environment failing =
        heardBy(
            event -> {
              throw new IllegalStateException("broken");
            });
    ask(builder("load", failing).stats().build(), "a");
  }

  @Test
  void whatIsCollectedStaysCountedAndIsNotKept() {
    Cache<String> there = counting("load");
    ask(there, "a");
    WeakReference<Object> gone = askedAndGone();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (gone.get() != null && System.nanoTime() < end) {
      System.gc();
    }
    assertThat(gone.get()).isNull();
    assertThat(counts("load")).containsExactly(1L, 2L, 0L, 0L, 0L, 0L).inOrder();
    ask(there, "a");
    assertThat(counts("load")).containsExactly(2L, 2L, 0L, 0L, 0L, 0L).inOrder();
  }

  /** A cache that was asked twice, and that nobody has any more. */
  private WeakReference<Object> askedAndGone() {
    events.clear();
    Cache<String> cache = counting("load");
    Object standsForIt = ((CacheCreated) events.get(0)).cache();
    ask(cache, "a");
    ask(cache, "a");
    events.clear();
    return new WeakReference<>(standsForIt);
  }
}
