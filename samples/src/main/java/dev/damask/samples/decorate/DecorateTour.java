package dev.damask.samples.decorate;

import dev.damask.Environment;
import dev.damask.decorate.Circuit;
import dev.damask.samples.Guide;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Shows the decorators at work. */
public final class DecorateTour {

  private DecorateTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, InterruptedException {
    retry(guide);
    settings(guide);
    cache(guide);
    circuit(guide);
    vault(guide);
    greeters(guide);
  }

  private static void retry(Guide guide) throws IOException, InterruptedException {
    guide.chapter("@Timed @Retry: a server that refuses its first two requests");
    guide.showMethod("dev.damask.samples.decorate.ClientDecorated", "fetchData");
    try (FlakyServer server = new FlakyServer(2)) {
      guide.say("fetchData: " + new ClientDecorated().fetchData(server.uri()));
      guide.say("The server saw " + server.requests() + " requests.");
    }
  }

  private static void settings(Guide guide) throws IOException, InterruptedException {
    String name = Client.class.getName() + ".fetchData.retry.enabled";
    guide.chapter("-D" + name + "=false: the same class without its retries");
    System.setProperty(name, "false");
    try (FlakyServer server = new FlakyServer(2)) {
      Client client = new ClientDecorated();
      try {
        guide.say("fetchData: " + client.fetchData(server.uri()));
      } catch (IOException e) {
        guide.say("fetchData failed at once: " + e.getMessage());
      }
      guide.say("The server saw " + server.requests() + " request.");
    } finally {
      System.clearProperty(name);
    }
  }

  private static void cache(Guide guide) throws IOException, InterruptedException {
    guide.chapter("@Timed @Cached on top of it: fetched once, until it is evicted");
    try (FlakyServer server = new FlakyServer(0)) {
      URI uri = server.uri();
      Client client = new ClientDecorated();
      client.cachedData(uri);
      client.cachedData(uri);
      guide.say("Two calls, " + server.requests() + " request.");
      client.changed(uri);
      client.cachedData(uri);
      guide.say("After @Evicts, " + server.requests() + " requests.");
    }
  }

  private static void circuit(Guide guide) throws IOException, InterruptedException {
    guide.chapter("@Fallback @Bulkhead @CircuitBreaker @Timeout: a server that fails twice");
    guide.showMethod("dev.damask.samples.decorate.ForecastDecorated", "ask");
    AtomicLong ahead = new AtomicLong();
    Environment environment =
        Environment.builder().ticker(() -> System.nanoTime() + ahead.get()).build();
    ForecastDecorated forecast = new ForecastDecorated(environment);
    Circuit circuit = forecast.askCircuit();
    try (FlakyServer server = new FlakyServer(2)) {
      guide.say("The circuit is " + circuit.state() + ".");
      for (int i = 0; i < 3; i++) {
        String answer = forecast.ask(server.uri());
        guide.say("ask: " + answer + "; the circuit is " + circuit.state() + ".");
      }
      guide.say("Three calls, " + server.requests() + " requests: the third was kept off.");
      ahead.addAndGet(Duration.ofSeconds(30).toNanos());
      guide.say("Thirty seconds later the circuit is " + circuit.state() + ".");
      String answer = forecast.ask(server.uri());
      guide.say("ask: " + answer + "; the circuit is " + circuit.state() + ".");
    }
  }

  private static void vault(Guide guide) {
    guide.chapter("@Timed @Logged on a class, and a decorator of one's own on a method");
    Vault vault = new VaultDecorated();
    vault.deposit("Ada", 100);
    vault.withdraw("Ada", "1815", 30);
    guide.say("The audit trail: " + AuditTrail.of("vault").calls());
  }

  private static void greeters(Guide guide) {
    guide.chapter("@Decorate on an interface: a final class and a lambda, timed");
    guide.say(new GreeterDecorated(new PoliteGreeter()).greet("Grace"));
    guide.say(new GreeterDecorated(name -> "Hi " + name).greet("Barbara"));
  }
}
