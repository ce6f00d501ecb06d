package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class FakeEnvironmentTest {

  private final FakeEnvironment fake = FakeEnvironment.create();
  private final Environment environment = fake.environment();
  private final List<String> ran = new ArrayList<>();

  private Future<?> schedule(String name, int seconds) {
    return environment
        .scheduler()
        .schedule(
            () -> ran.add(name + " at " + environment.ticker().getAsLong() / 1_000_000_000L),
            Duration.ofSeconds(seconds));
  }

  @Test
  void timeStandsStill() {
    assertThat(fake.now()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(environment.clock().instant()).isEqualTo(fake.now());
    assertThat(environment.ticker().getAsLong()).isEqualTo(0);
  }

  @Test
  void timeBeginsWhereTheTestSays() {
    FakeEnvironment leap = FakeEnvironment.startingAt(Instant.parse("2028-02-28T23:00:00Z"));
    Environment inTokyo = leap.builder(ZoneId.of("Asia/Tokyo")).build();
    assertThat(LocalDate.now(leap.environment().clock())).isEqualTo(LocalDate.of(2028, 2, 28));
    assertThat(LocalDate.now(inTokyo.clock())).isEqualTo(LocalDate.of(2028, 2, 29));
    leap.advance(Duration.ofHours(25));
    assertThat(LocalDate.now(leap.environment().clock())).isEqualTo(LocalDate.of(2028, 3, 1));
  }

  @Test
  void aSleepIsRecordedAndMovesTickerAndClock() throws InterruptedException {
    environment.sleeper().sleep(Duration.ofSeconds(2));
    assertThat(fake.sleeps()).containsExactly(Duration.ofSeconds(2));
    assertThat(environment.ticker().getAsLong()).isEqualTo(2_000_000_000L);
    assertThat(environment.clock().instant()).isEqualTo(Instant.parse("2026-01-01T00:00:02Z"));
  }

  @Test
  void tasksRunInOrderEachAtItsTime() {
    schedule("late", 5);
    schedule("first", 1);
    schedule("second", 1);
    schedule("cancelled", 2).cancel(false);

    assertThat(fake.waiting())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(5))
        .inOrder();
    fake.advance(Duration.ofSeconds(4));
    assertThat(ran).containsExactly("first at 1", "second at 1").inOrder();
    assertThat(fake.now()).isEqualTo(Instant.parse("2026-01-01T00:00:04Z"));
    assertThat(fake.waiting()).containsExactly(Duration.ofSeconds(1));
    fake.advance(Duration.ofSeconds(1));
    assertThat(ran).containsExactly("first at 1", "second at 1", "late at 5").inOrder();
    assertThat(fake.schedules())
        .containsExactly(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2))
        .inOrder();
  }

  @Test
  void aTaskMayScheduleAnotherThatIsDueToo() {
    var unused =
        environment.scheduler().schedule(() -> schedule("inner", 1), Duration.ofSeconds(1));
    fake.advance(Duration.ofSeconds(2));
    assertThat(ran).containsExactly("inner at 2");
  }

  @Test
  void whatIsDueNowRunsWithoutTimePassing() {
    schedule("now", 0);
    assertThat(ran).isEmpty();
    fake.advance(Duration.ZERO);
    assertThat(ran).containsExactly("now at 0");
  }

  @Test
  void aTaskThatSleepsMovesTheTimeOnForGood() {
    var unused =
        environment
            .scheduler()
            .schedule(
                () -> assertDoesNotThrow(() -> environment.sleeper().sleep(Duration.ofSeconds(10))),
                Duration.ofSeconds(1));
    fake.advance(Duration.ofSeconds(2));
    assertThat(fake.now()).isEqualTo(Instant.parse("2026-01-01T00:00:11Z"));
  }

  @Test
  void aSleepRunsWhatBecomesDueInIt() throws InterruptedException {
    schedule("during", 1);
    schedule("after", 3);
    environment.sleeper().sleep(Duration.ofSeconds(2));
    assertThat(ran).containsExactly("during at 1");
  }

  @Test
  void aSleepEndsWhereItsThreadIsInterrupted() {
    Thread sleeper = Thread.currentThread();
    var unused = environment.scheduler().schedule(sleeper::interrupt, Duration.ofSeconds(1));
    assertThrows(
        InterruptedException.class, () -> environment.sleeper().sleep(Duration.ofSeconds(2)));
    assertThat(fake.now()).isEqualTo(Instant.parse("2026-01-01T00:00:01Z"));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anInterruptedThreadDoesNotSleep() {
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class, () -> environment.sleeper().sleep(Duration.ofSeconds(2)));
    assertThat(fake.sleeps()).isEmpty();
    assertThat(environment.ticker().getAsLong()).isEqualTo(0);
  }

  @Test
  void timeDoesNotGoBack() {
    assertThrows(IllegalArgumentException.class, () -> fake.advance(Duration.ofNanos(-1)));
  }

  @Test
  void aTaskOfTheEndOfTimeNeverRuns() {
    fake.advance(Duration.ofDays(1));
    var unused =
        environment.scheduler().schedule(() -> ran.add("ran"), Duration.ofSeconds(Long.MAX_VALUE));
    fake.advance(Duration.ofDays(100_000));
    assertThat(ran).isEmpty();
    assertThat(fake.waiting()).hasSize(1);
  }

  @Test
  void theEnvironmentIsOneObjectAndItsBuilderMakesOthers() {
    assertThat(fake.environment()).isSameInstanceAs(environment);
    Environment other = fake.builder().ticker(() -> 5).build();
    assertThat(other.ticker().getAsLong()).isEqualTo(5);
    assertThat(other.clock().instant()).isEqualTo(fake.now());
  }

  @Test
  void whatIsForgottenIsGoneAndTasksStay() throws InterruptedException {
    environment.sleeper().sleep(Duration.ofSeconds(2));
    schedule("later", 1);
    fake.forget();
    assertThat(fake.sleeps()).isEmpty();
    assertThat(fake.schedules()).isEmpty();
    assertThat(fake.waiting()).containsExactly(Duration.ofSeconds(1));
    assertThat(fake.now()).isEqualTo(Instant.parse("2026-01-01T00:00:02Z"));
  }

  @Test
  void itsCacheStoresAreThoseOfTheEnvironment() {
    assertThat(environment.cacheStores().orElseThrow()).isSameInstanceAs(fake.cacheStores());
  }
}
