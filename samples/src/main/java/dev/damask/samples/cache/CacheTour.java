package dev.damask.samples.cache;

import dev.damask.Environment;
import dev.damask.samples.Guide;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Shows caches that refresh, serve old values, and outlive a JVM. */
public final class CacheTour {

  private CacheTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, InterruptedException {
    rates(guide);
    shared(guide);
  }

  private static void rates(Guide guide) throws IOException {
    guide.chapter("@Cached(refreshAfter, staleFor): a bank that is down for a while");
    AtomicLong now = new AtomicLong();
    AtomicLong asked = new AtomicLong();
    AtomicBoolean isDown = new AtomicBoolean();
    ExchangeRatesDecorated rates =
        new ExchangeRatesDecorated(
            currency -> {
              if (isDown.get()) {
                throw new IOException("The bank is closed");
              }
              return BigDecimal.valueOf(asked.incrementAndGet());
            },
            // Time is turned by hand, and what is computed in the background is computed at once.
            Environment.builder().ticker(now::get).executor(Runnable::run).build());
    guide.say("At first: " + rates.rate("USD"));
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    guide.say("After a minute the old one is served, and refreshed: " + rates.rate("USD"));
    guide.say("Who asks then gets the new one: " + rates.rate("USD"));
    isDown.set(true);
    now.addAndGet(Duration.ofMinutes(30).toNanos());
    guide.say("Half an hour later the bank is down, and it is served still: " + rates.rate("USD"));
    guide.say("" + rates.rateCacheStats());
  }

  private static void shared(Guide guide) throws IOException, InterruptedException {
    guide.chapter("@Cached(shared = true): two JVMs share a price list on Hazelcast");
    guide.showMethod("dev.damask.samples.cache.PriceListDecorated", "price");
    String cluster = UUID.randomUUID().toString();
    try (ShopJvm first = ShopJvm.start(cluster);
        ShopJvm second = ShopJvm.start(cluster, first.address())) {
      guide.say("The first JVM: " + first.ask("Tea") + ", " + first.ask("Coffee"));
      guide.say("The second JVM: " + second.ask("Tea") + ", " + second.ask("Coffee"));
      first.kill();
      guide.say("The first JVM, which had computed them, is killed.");
      guide.say("The second JVM: " + second.ask("Tea") + ", " + second.ask("Coffee"));
      guide.say("The second JVM: " + second.ask("Cocoa"));
    }
  }
}
