package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.CallTimeoutException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.observe.AttemptFailed;
import dev.damask.observe.CallEnded;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a user's tests do with a decorated class. */
final class DecoratedClientTest {

  private final FakeEnvironment fake = FakeEnvironment.create();

  private ClientDecorated failing(int failures) {
    return new ClientDecorated(failures, fake.environment());
  }

  private Duration passed() {
    return Duration.between(Instant.parse("2026-01-01T00:00:00Z"), fake.now());
  }

  @Test
  void aRetrySleepsWithoutWaiting() throws IOException {
    assertThat(failing(2).fetch("ada")).isEqualTo("data of ada");
    assertThat(fake.sleeps())
        .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200))
        .inOrder();
    assertThat(passed()).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void aTimeLimitIsUpDuringASleep() {
    ClientDecorated client = failing(0);
    assertThrows(CallTimeoutException.class, () -> client.fetchInTime("ada"));
    assertThat(passed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(client.calls.get()).isEqualTo(2);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anAsynchronousRetryWaitsUntilTheTimePasses() {
    CompletableFuture<String> future = failing(1).fetchLater("ada");
    fake.advance(Duration.ofMillis(4999));
    assertThat(future.isDone()).isFalse();
    fake.advance(Duration.ofMillis(1));
    assertThat(future.getNow("nothing")).isEqualTo("data of ada");
    assertThat(fake.schedules()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void aCachedValueIsServedUntilItsTimeIsUp() {
    ClientDecorated client = failing(0);
    assertThat(client.count()).isEqualTo(1);
    fake.advance(Duration.ofHours(1).minusNanos(1));
    assertThat(client.count()).isEqualTo(1);
    fake.advance(Duration.ofNanos(1));
    assertThat(client.count()).isEqualTo(2);
  }

  @Test
  void aCircuitHalfOpensAfterItsTime() throws IOException {
    ClientDecorated client = failing(1);
    assertThrows(IOException.class, client::call);
    assertThrows(CircuitOpenException.class, client::call);
    fake.advance(Duration.ofSeconds(30));
    assertThat(client.callCircuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
    client.call();
    assertThat(client.callCircuit().state()).isEqualTo(Circuit.State.CLOSED);
  }

  @Test
  void concurrentCallsRunOnTheThreadOfTheTest() throws IOException {
    assertThat(failing(1).fetchAll(List.of("ada", "alan", "grace")))
        .containsExactly("data of ada", "data of alan", "data of grace")
        .inOrder();
    assertThat(fake.sleeps()).containsExactly(Duration.ofMillis(100));
  }

  @Test
  void eventsAreCollectedInTheirOrder() throws IOException {
    assertThat(failing(1).fetch("ada")).isEqualTo("data of ada");
    assertThat(fake.events().stream().map(it -> it.getClass().getSimpleName()))
        .containsExactly("AttemptFailed", "CallEnded")
        .inOrder();
    AttemptFailed failed = fake.events(AttemptFailed.class).get(0);
    assertThat(failed.attempt()).isEqualTo(1);
    assertThat(failed.delay()).isEqualTo(Duration.ofMillis(100));
    CallEnded ended = fake.events(CallEnded.class).get(0);
    assertThat(ended.type()).isEqualTo("dev.damask.test.Client");
    assertThat(ended.method()).isEqualTo("fetch");
    assertThat(ended.elapsed()).isEqualTo(Duration.ofMillis(100));
    fake.forget();
    assertThat(fake.events()).isEmpty();
  }

  @Test
  void settingsCountForWrappersThatAreCreatedAfterwards() throws IOException {
    ClientDecorated before = failing(1);
    fake.set("dev.damask.test.Client.fetch.retry.enabled", "false");
    assertThat(before.fetch("ada")).isEqualTo("data of ada");
    assertThrows(IOException.class, () -> failing(1).fetch("ada"));
    assertThat(fake.sleeps()).containsExactly(Duration.ofMillis(100));
  }
}
