package dev.damask.test;

import dev.damask.Environment;
import dev.damask.Settings;
import dev.damask.observe.CallEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Environment} for tests, which depends on nothing outside the test and waits for
 * nothing.
 *
 * <pre>{@code
 * FakeEnvironment fake = FakeEnvironment.create();
 * Client client = new ClientDecorated(fake.environment());
 *
 * assertThrows(IOException.class, () -> client.fetchData(uri));
 * assertEquals(List.of(Duration.ofMillis(100), Duration.ofMillis(100)), fake.sleeps());
 * }</pre>
 *
 * <p>Its parts:
 *
 * <ul>
 *   <li><b>Time</b> begins at 2026-01-01T00:00:00Z, or where the test says, and stands still. It
 *       passes by {@link #advance}, and when somebody sleeps: a sleep returns at once, and moves
 *       the time on by its duration. The ticker and the clock, whose time zone is UTC, show the
 *       same time.
 *   <li><b>Scheduled tasks</b> run when the time passes, on the thread that makes it pass, in order
 *       and each at its own time. A time limit that is up during a sleep ends the sleep, as it does
 *       in real time.
 *   <li><b>Concurrent tasks</b> run at once, on the thread that starts them, one after the other. A
 *       test of several threads sets {@link Environment.Builder#executor} of {@link #builder}.
 *   <li><b>Settings</b> are those that the test {@link #set sets}; neither system properties nor
 *       environment variables count.
 *   <li><b>Events</b> of decorated calls are collected. Listeners and timing sinks that {@link
 *       java.util.ServiceLoader} would find are not asked.
 *   <li><b>Shared caches</b> are kept in memory, one set for each fake environment.
 *   <li><b>Messages</b> are those of {@link Locale#ROOT}: the bundle without a language, or else
 *       English.
 * </ul>
 *
 * <p>Safe for use by several threads. Sleeps of several threads at the same time move the time on
 * by at least the longest of them, and at most by their sum.
 */
public final class FakeEnvironment {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final FakeTime time;
  private final InMemoryCacheStores stores = InMemoryCacheStores.create();
  private final Map<String, String> settings = new ConcurrentHashMap<>();
  private final Queue<CallEvent> events = new ConcurrentLinkedQueue<>();
  private final Environment environment;

  private FakeEnvironment(Instant start) {
    this.time = new FakeTime(start);
    this.environment = builder().build();
  }

  /** One whose time begins at 2026-01-01T00:00:00Z. */
  public static FakeEnvironment create() {
    return new FakeEnvironment(START);
  }

  /** One whose time begins at an instant. */
  public static FakeEnvironment startingAt(Instant instant) {
    return new FakeEnvironment(Objects.requireNonNull(instant, "instant"));
  }

  /** What wrappers are created with, or validated by; always the same object. */
  public Environment environment() {
    return environment;
  }

  /** A new builder with all parts of this one, to change some of them. */
  public Environment.Builder builder() {
    return Environment.builder()
        .ticker(time::nanos)
        .clock(time.clock(ZoneOffset.UTC))
        .sleeper(time::sleep)
        .scheduler(time::schedule)
        .executor(Runnable::run)
        .timingSinks(List.of())
        .listeners(List.of(events::add))
        .settings(new FakeSettings(settings))
        .cacheStores(stores)
        .locale(() -> Locale.ROOT);
  }

  /**
   * As {@link #builder()}, with a clock of another time zone.
   *
   * @param zone decides what day it is
   */
  public Environment.Builder builder(ZoneId zone) {
    return builder().clock(time.clock(Objects.requireNonNull(zone, "zone")));
  }

  /** What the clock shows. */
  public Instant now() {
    return time.now();
  }

  /**
   * Lets time pass, and runs the scheduled tasks that become due, those included that they
   * schedule. When it returns, at least the duration has passed; more, if a task has slept.
   *
   * @param duration not negative; {@link Duration#ZERO} runs what is due already
   * @throws IllegalArgumentException if the duration is negative
   */
  public void advance(Duration duration) {
    time.advance(duration);
  }

  /** How long each sleep so far was to be, in order; a new list. */
  public List<Duration> sleeps() {
    return time.sleeps();
  }

  /**
   * The delay of each task that was scheduled so far, in order, whatever has become of it; a new
   * list.
   *
   * <p>Retries of asynchronous methods schedule each next attempt. Which tasks other decorators
   * schedule is their own affair, and may change.
   */
  public List<Duration> schedules() {
    return time.delays();
  }

  /** How far off the scheduled tasks are that still wait, the nearest first; a new list. */
  public List<Duration> waiting() {
    return time.waiting();
  }

  /**
   * Sets a setting, for wrappers that are created from now on.
   *
   * @param name as in {@code com.acme.Client.fetchData.retry.maxAttempts}
   */
  public void set(String name, String value) {
    settings.put(name, value);
  }

  /** Where shared caches are kept, which can be told to fail; always the same object. */
  public InMemoryCacheStores cacheStores() {
    return stores;
  }

  /** The events of decorated calls so far, in order; a new list. */
  public List<CallEvent> events() {
    return List.copyOf(events);
  }

  /** The events of one type so far, in order; a new list. */
  public <E extends CallEvent> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Forgets the sleeps, schedules and events so far. Time, settings and waiting tasks stay as they
   * are.
   */
  public void forget() {
    time.forget();
    events.clear();
  }

  /** The settings of a test, and no others. */
  private record FakeSettings(Map<String, String> values) implements Settings {

    @Override
    public @Nullable String get(String name) {
      return values.get(name);
    }

    @Override
    public Set<String> names() {
      return Set.copyOf(values.keySet());
    }
  }
}
