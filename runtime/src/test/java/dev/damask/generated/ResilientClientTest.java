package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.testing.Allocation;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decorators together, as generated code has them. */
final class ResilientClientTest {

  private final FakeTime time = new FakeTime();
  private CapturedLog log;

  @BeforeEach
  void captureLog() {
    log = new CapturedLog();
  }

  @AfterEach
  void releaseLogAndFlag() {
    log.close();
    Thread.interrupted();
  }

  @Test
  void aCallThatRunsOutOfTimeIsAFailureOfTheCircuitBelow() throws Exception {
    ResilientClient client =
        client(
            () -> {
              time.advance(ofSeconds(2));
              Thread.sleep(1);
              return "late";
            });
    for (int i = 0; i < 4; i++) {
      assertThat(client.fetch("a")).isEqualTo("cached a");
    }
    assertThat(client.fetchCircuit().state()).isEqualTo(Circuit.State.OPEN);
    assertThat(client.fetch("b")).isEqualTo("cached b");
    assertThat(log.lines().get(3))
        .isEqualTo("WARN fetch: circuit open for 30s, 4 of 4 calls failed");
    assertThat(log.lines().get(4))
        .startsWith(
            "WARN fetch failed, answered by cached():"
                + " dev.damask.decorate.CallTimeoutException: The call took longer than 2s");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anAsynchronousCallThatRunsOutOfTimeIsAFailureToo() {
    ResilientClient client =
        new ResilientClient(() -> "a", CompletableFuture::new, time.environment());
    for (int i = 0; i < 4; i++) {
      CompletableFuture<String> call = client.fetchAsync("a");
      time.advance(ofSeconds(2));
      assertThat(call.join()).isEqualTo("cached a");
    }
    assertThat(client.fetchCircuit().state()).isEqualTo(Circuit.State.OPEN);
    assertThat(client.fetchAsync("b").join()).isEqualTo("cached b");
  }

  @Test
  void cancellationReachesTheBodyThroughAllDecorators() {
    CompletableFuture<String> body = new CompletableFuture<>();
    ResilientClient client = new ResilientClient(() -> "a", () -> body, time.environment());
    client.fetchAsync("a").cancel(true);
    assertThat(body.isCancelled()).isTrue();
    assertThat(client.fetchCircuit().failureRate()).isEqualTo(0.0);
  }

  @Test
  void tenantsHaveCircuitsOfTheirOwn() throws Exception {
    boolean[] fails = {true};
    ResilientClient client =
        client(
            () -> {
              if (fails[0]) {
                throw new IOException();
              }
              return "a";
            });
    for (int i = 0; i < 4; i++) {
      assertThrows(IOException.class, () -> client.of("one"));
    }
    fails[0] = false;
    assertThrows(CircuitOpenException.class, () -> client.of("one"));
    assertThat(client.of("two")).isEqualTo("a");
    assertThat(client.ofCircuit("one").state()).isEqualTo(Circuit.State.OPEN);
    assertThat(client.ofCircuit("two").state()).isEqualTo(Circuit.State.CLOSED);
  }

  @Test
  void eachDecoratorIsOneFrame() {
    StackTraceElement[][] trace = new StackTraceElement[1][];
    ResilientClient client =
        client(
            () -> {
              trace[0] = new Throwable().getStackTrace();
              return "a";
            });
    assertThat(catching(client)).isEqualTo("a");
    assertThat(
            java.util.Arrays.stream(trace[0])
                .skip(2)
                .limit(6)
                .map(StackTraceElement::getMethodName)
                .toList())
        .containsExactly(
            "fetchGuarded", "fetchEntered", "fetchPaced", "fetchLimited", "fetch", "catching")
        .inOrder();
  }

  @Test
  void aCallThatSucceedsAllocatesNothing() {
    Breaker breaker =
        Breaker.of("fetch", WrapperSettings.of(Client.class, time.environment())).build();
    Breaker slow =
        Breaker.of("fetch", WrapperSettings.of(Client.class, time.environment()))
            .slow(ofSeconds(1))
            .build();
    Breaker spotted =
        Breaker.of("fetch", WrapperSettings.of(Client.class, time.environment()))
            .window(1_000_000)
            .build();
    for (int i = 0; i < 30; i++) {
      spotted.returned(spotted.admit(), 0);
    }
    spotted.threw(new IOException(), spotted.admit(), 0);
    Entrance entrance =
        Entrance.of(Client.class, "fetch", 2, Duration.ofSeconds(1), 10, time.environment());
    Pace pace =
        Pace.of(
            Client.class,
            "fetch",
            16,
            Duration.ofNanos(1),
            Duration.ofSeconds(1),
            10,
            dev.damask.Environment.system());
    assertThat(perRun(() -> breaker.returned(breaker.admit(), breaker.start()))).isEqualTo(0);
    assertThat(perRun(() -> slow.returned(slow.admit(), slow.start()))).isEqualTo(0);
    assertThat(perRun(() -> spotted.returned(spotted.admit(), spotted.start()))).isEqualTo(0);
    assertThat(perRun(() -> entrance.enter().leave())).isEqualTo(0);
    assertThat(perRun(pace::await)).isEqualTo(0);
  }

  private static long perRun(Runnable task) {
    return Allocation.perRun(task);
  }

  private static String catching(ResilientClient client) {
    try {
      return client.fetch("a");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private ResilientClient client(ResilientClient.Body<String> body) {
    return new ResilientClient(body, CompletableFuture::new, time.environment());
  }

  private static final class Client {}
}
