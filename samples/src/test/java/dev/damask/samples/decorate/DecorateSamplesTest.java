package dev.damask.samples.decorate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class DecorateSamplesTest {

  private final List<Duration> sleeps = new ArrayList<>();
  private final List<String> timings = new ArrayList<>();
  private final Environment environment =
      Environment.builder()
          .sleeper(sleeps::add)
          .timingSinks(List.of((type, name, elapsed, failure) -> timings.add(type + " " + name)))
          .build();

  @Test
  void aServerThatRefusesTwiceIsAskedThreeTimes() throws Exception {
    try (FlakyServer server = new FlakyServer(2)) {
      assertThat(new ClientDecorated(environment).fetchData(server.uri())).isEqualTo("42");
      assertThat(server.requests()).isEqualTo(3);
    }
    assertThat(sleeps).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));
    assertThat(timings).containsExactly("dev.damask.samples.decorate.Client fetchData");
  }

  @Test
  void aServerThatRefusesThreeTimesGivesTheLastFailureAsItIs() throws Exception {
    try (FlakyServer server = new FlakyServer(3)) {
      ClientDecorated client = new ClientDecorated(environment);
      IOException failure = assertThrows(IOException.class, () -> client.fetchData(server.uri()));
      assertThat(failure).hasMessageThat().isEqualTo("The server answered 503");
      assertThat(failure.getSuppressed()).hasLength(2);
      assertThat(failure).hasCauseThat().isNull();
    }
  }

  @Test
  void cachedDataAreFetchedOnceUntilTheyAreEvicted() throws Exception {
    try (FlakyServer server = new FlakyServer(0)) {
      ClientDecorated client = new ClientDecorated(environment);
      client.cachedData(server.uri());
      client.cachedData(server.uri());
      assertThat(server.requests()).isEqualTo(1);
      client.changed(server.uri());
      client.cachedData(server.uri());
      assertThat(server.requests()).isEqualTo(2);
      client.invalidateAllCachedData();
      client.cachedData(server.uri());
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void aServerThatFailsTwiceIsLeftInPeaceForAWhile() throws Exception {
    AtomicLong ahead = new AtomicLong();
    Environment later = Environment.builder().ticker(() -> System.nanoTime() + ahead.get()).build();
    ForecastDecorated forecast = new ForecastDecorated(later);
    try (FlakyServer server = new FlakyServer(2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(forecast.ask(server.uri())).isEqualTo("41 as of yesterday");
      }
      assertThat(server.requests()).isEqualTo(2);
      assertThat(forecast.askCircuit().state()).isEqualTo(Circuit.State.OPEN);
      ahead.addAndGet(Duration.ofSeconds(30).toNanos());
      assertThat(forecast.askCircuit().state()).isEqualTo(Circuit.State.HALF_OPEN);
      assertThat(forecast.ask(server.uri())).isEqualTo("42");
      assertThat(forecast.askCircuit().state()).isEqualTo(Circuit.State.CLOSED);
    }
  }

  @Test
  void aClassIsTimedMethodByMethod() {
    Vault vault = new VaultDecorated(environment);
    vault.deposit("Alan", 10);
    assertThrows(IllegalArgumentException.class, () -> vault.withdraw("Alan", "1912", 20));
    assertThat(vault.balance("Alan")).isEqualTo(10);
    assertThat(timings)
        .containsExactly(
            "dev.damask.samples.decorate.Vault deposit",
            "dev.damask.samples.decorate.Vault withdraw")
        .inOrder();
    assertThat(AuditTrail.of("vault").calls()).contains("deposit[Alan, 10]");
  }

  @Test
  void anInterfaceDecoratesFinalClassesAndLambdas() {
    assertThat(new GreeterDecorated(new PoliteGreeter(), environment).greet("Grace"))
        .isEqualTo("Good evening, Grace");
    assertThat(new GreeterDecorated(name -> "Hi " + name, environment).greet("Barbara"))
        .isEqualTo("Hi Barbara");
    assertThat(timings)
        .containsExactly(
            "dev.damask.samples.decorate.Greeter greeting",
            "dev.damask.samples.decorate.Greeter greeting");
  }
}
