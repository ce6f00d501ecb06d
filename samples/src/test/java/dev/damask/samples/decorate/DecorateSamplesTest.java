package dev.damask.samples.decorate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.observe.CallEnded;
import dev.damask.test.FakeEnvironment;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples do what the tour says. */
final class DecorateSamplesTest {

  private final FakeEnvironment fake = FakeEnvironment.create();
  private final Environment environment = fake.environment();

  private List<String> timed() {
    return fake.events(CallEnded.class).stream().map(it -> it.type() + " " + it.method()).toList();
  }

  @Test
  void aServerThatRefusesTwiceIsAskedThreeTimes() throws Exception {
    try (FlakyServer server = new FlakyServer(2)) {
      assertThat(new ClientDecorated(environment).fetchData(server.uri())).isEqualTo("42");
      assertThat(server.requests()).isEqualTo(3);
    }
    assertThat(fake.sleeps()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(100));
    assertThat(timed()).containsExactly("dev.damask.samples.decorate.Client fetchData");
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
    ForecastDecorated forecast = new ForecastDecorated(environment);
    try (FlakyServer server = new FlakyServer(2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(forecast.ask(server.uri())).isEqualTo("41 as of yesterday");
      }
      assertThat(server.requests()).isEqualTo(2);
      assertThat(forecast.askCircuit().state()).isEqualTo(Circuit.State.OPEN);
      fake.advance(Duration.ofSeconds(30));
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
    assertThat(timed())
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
    assertThat(timed())
        .containsExactly(
            "dev.damask.samples.decorate.Greeter greet",
            "dev.damask.samples.decorate.Greeter greet");
  }
}
