package dev.damask.samples.decorate;

import dev.damask.samples.Guide;
import java.io.IOException;
import java.net.URI;

/** Shows the decorators at work. */
public final class DecorateTour {

  private DecorateTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, InterruptedException {
    retry(guide);
    cache(guide);
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
