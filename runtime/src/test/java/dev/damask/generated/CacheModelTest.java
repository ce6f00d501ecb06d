package dev.damask.generated;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.cache.CacheStats;
import dev.damask.generated.CacheModel.Settings;
import dev.damask.generated.ManualExecutor.Mode;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Compares caches with a model of them, by random scripts in the hands of one thread. */
final class CacheModelTest {

  private static final int SCRIPTS = Integer.getInteger("model.scripts", 10_000);
  private static final int STEPS = 40;
  private static final long SECOND = CacheModel.SECOND;

  /** What all scripts came to, so that we know that they get anywhere. */
  private CacheStats all = new CacheStats(0, 0, 0, 0, 0, 0);

  private long refreshes;

  @Test
  void synchronousCachesDoWhatTheModelDoes() {
    runAll(false);
  }

  @Test
  void asynchronousCachesDoWhatTheModelDoes() {
    runAll(true);
  }

  private void runAll(boolean isAsync) {
    for (int seed = 0; seed < SCRIPTS; seed++) {
      new Script(seed, isAsync).run();
    }
    assertWithMessage("hits").that(all.hits()).isAtLeast(SCRIPTS);
    assertWithMessage("computed").that(all.computed()).isAtLeast(SCRIPTS);
    assertWithMessage("stale").that(all.stale()).isAtLeast(SCRIPTS / 10);
    assertWithMessage("failures").that(all.failures()).isAtLeast(SCRIPTS);
    assertWithMessage("evictions").that(all.evictions()).isAtLeast(SCRIPTS / 2);
    assertWithMessage("refreshes").that(refreshes).isAtLeast(SCRIPTS / 10);
  }

  /** What a computation does before it ends, and how it ends. */
  private record Plan(Object key, Object other, int value, int deed, int end) {

    static Plan random(Random random, Object key, Object other, int value) {
      return new Plan(key, other, value, random.nextInt(14), random.nextInt(12));
    }

    Callable<Integer> in(CacheWorld world) {
      return () -> {
        act(world);
        return switch (end) {
          case 0 -> null;
          case 1 -> throw new InterruptedException();
          case 2 -> throw new CancellationException();
          case 3 -> throw new AssertionError();
          case 4, 5, 6, 7 -> throw new IOException();
          default -> value;
        };
      };
    }

    private void act(CacheWorld world) throws Exception {
      switch (deed) {
        case 0 -> world.evict(key);
        case 1 -> world.evictAll();
        case 2 -> world.time().set(world.time().nanos() + SECOND);
        case 3 -> ask(world, key);
        case 4 -> ask(world, other);
        default -> {}
      }
    }

    private void ask(CacheWorld world, Object asked) throws Exception {
      try {
        world.ask(asked, new Plan(asked, other, value + 1, 5, end + 2).in(world));
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IOException(e);
      }
    }
  }

  private final class Script {

    final int seed;
    final Random random;
    final ManualExecutor executor = new ManualExecutor();
    final boolean isKeyless;
    final CacheModel model;
    final CacheWorld cache;
    final List<Object> log = new ArrayList<>();
    int value;

    Script(int seed, boolean isAsync) {
      this.seed = seed;
      this.random = new Random(seed);
      this.isKeyless = random.nextInt(4) == 0;
      FakeTime time = new FakeTime();
      // So that the ticker wraps in some scripts.
      time.set(random.nextBoolean() ? Long.MAX_VALUE - 20 * SECOND : random.nextLong() / 4);
      Settings settings = settings();
      this.model = new CacheModel(settings);
      model.time().set(time.nanos());
      CacheBuilder builder =
          Cache.of(
              "load", WrapperSettings.of(Quiet.class, time.builder().executor(executor).build()));
      set(builder, settings);
      this.cache =
          isAsync
              ? new CacheWorld.Async(time, isKeyless, builder.buildAsync())
              : new CacheWorld.Sync(time, isKeyless, builder.build());
      log.add(settings);
    }

    private Settings settings() {
      long ttl = random.nextInt(6) == 0 ? CacheModel.NEVER : seconds(15);
      long refreshAfter = random.nextInt(3) == 0 ? CacheModel.NEVER : Math.min(seconds(5), ttl - 1);
      boolean isStaleFor = ttl != CacheModel.NEVER && random.nextInt(3) != 0;
      return new Settings(ttl, refreshAfter, isStaleFor ? seconds(20) : -1, random.nextBoolean());
    }

    private void set(CacheBuilder builder, Settings settings) {
      builder.stats();
      if (isKeyless) {
        builder.keyless();
      }
      if (settings.ttl() == CacheModel.NEVER) {
        builder.forever();
      } else {
        builder.ttl(Duration.ofNanos(settings.ttl()));
      }
      if (settings.refreshAfter() != CacheModel.NEVER) {
        builder.refreshAfter(Duration.ofNanos(settings.refreshAfter()));
      }
      if (settings.staleFor() >= 0) {
        builder.staleFor(Duration.ofNanos(settings.staleFor()));
      }
      if (settings.skipNulls()) {
        builder.skipNulls();
      }
    }

    private long seconds(int most) {
      return (1 + random.nextInt(most)) * SECOND;
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        step();
        Thread.interrupted(); // by a refresh that failed so
        check(cache.stats(), model.stats());
      }
      all = all.plus(cache.stats());
    }

    private void check(Object actual, Object expected) {
      if (!actual.equals(expected)) {
        assertWithMessage("%s: %s", seed, log).that(actual).isEqualTo(expected);
      }
    }

    private void step() {
      switch (random.nextInt(12)) {
        case 0, 1, 2 -> advance();
        case 3 -> evict();
        case 4, 5 -> runTask();
        case 6 -> change(Mode.values()[random.nextInt(3)]);
        default -> ask();
      }
    }

    private void advance() {
      long nanos =
          switch (random.nextInt(7)) {
            case 0 -> 1;
            case 1 -> SECOND - 1;
            case 2 -> SECOND;
            case 3 -> SECOND / 2;
            case 4 -> -seconds(5);
            default -> seconds(12);
          };
      if (nanos < 0) {
        // Whether a value that is of no use any more is still there is the library's business.
        model.gone().forEach(this::evict);
      }
      log.add("time " + nanos);
      model.time().set(model.time().nanos() + nanos);
      cache.time().set(cache.time().nanos() + nanos);
    }

    private Object key() {
      return isKeyless ? "only" : random.nextInt(3);
    }

    private void evict() {
      if (random.nextInt(4) > 0) {
        evict(key());
        return;
      }
      log.add("evict all");
      model.evictAll();
      cache.evictAll();
    }

    private void evict(Object key) {
      log.add("evict " + key);
      model.evict(key);
      cache.evict(key);
    }

    private void change(Mode mode) {
      log.add(mode);
      model.mode = mode;
      executor.mode = mode;
    }

    private void runTask() {
      check(executor.tasks.size(), model.tasks());
      if (model.tasks() > 0) {
        refreshes++;
        int index = random.nextInt(model.tasks());
        log.add("run " + index);
        model.runTask(index);
        executor.tasks.remove(index).run();
      }
    }

    private void ask() {
      Plan plan = Plan.random(random, key(), key(), ++value);
      log.add(plan);
      Object expected = outcome(model, plan);
      check(outcome(cache, plan), expected);
    }

    private Object outcome(CacheWorld world, Plan plan) {
      try {
        return String.valueOf(world.ask(plan.key, plan.in(world)));
      } catch (Throwable failure) {
        return failure.getClass();
      }
    }
  }
}
