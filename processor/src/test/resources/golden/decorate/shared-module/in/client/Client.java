package client;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.util.concurrent.CompletableFuture;

@Decorate
public class Client {

  public Client() {}

  public record Answer(String text, int[] numbers) {}

  @Cached(shared = true, ttl = "1m", refreshAfter = "10s", staleFor = "1h")
  public Answer ask(String question) {
    return new Answer(question, new int[0]);
  }

  @Cached(shared = true)
  public CompletableFuture<Answer> later(String question) {
    return CompletableFuture.completedFuture(ask(question));
  }

  @Evicts("ask")
  public void forget(String question) {}
}
