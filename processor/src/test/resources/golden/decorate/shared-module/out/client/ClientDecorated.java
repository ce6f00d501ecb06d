package client;

import dev.damask.Environment;
import dev.damask.generated.ArrayBytes;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Cache<Client.Answer> askCache;

  private final AsyncCache laterCache;

  private final boolean forgetEvicts;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.askCache = Cache.of("ask", settings).ttl(Duration.ofMinutes(1))
        .refreshAfter(Duration.ofSeconds(10)).staleFor(Duration.ofHours(1))
        .shared("java.lang.String", "0a09c604e7dde231", new AskForm()).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "0a09c604e7dde231", new LaterForm()).buildAsync();
    this.forgetEvicts = settings.has("forget", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * ask: {@code cached and shared 1m, refreshed after 10s, stale for 1h -> super}
   */
  @Override
  public Client.Answer ask(String question) {
    if (askCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.ask(question);
    }
    Computation<Client.Answer> computation = askCache.get(SharedKey.of(out -> AskForm.writeKey(out,
        question)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.ask(question));
    }
    try {
      Client.Answer result = super.ask(question);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * later: {@code cached and shared 300s -> super}
   */
  @Override
  public CompletableFuture<Client.Answer> later(String question) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.later(question);
    }
    return laterCache.get(SharedKey.of(out -> LaterForm.writeKey(out, question)),
        () -> Objects.requireNonNull(super.later(question), "later() returned null"));
  }

  /**
   * forget: {@code evicts from ask -> super}
   */
  @Override
  public void forget(String question) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Client is still running.
      super.forget(question);
      return;
    }
    super.forget(question);
    if (askCache != null) {
      askCache.invalidate(SharedKey.of(out -> AskForm.writeKey(out, question)));
    }
  }

  /**
   * Removes what {@code ask} keeps for these arguments.
   */
  public void invalidateAsk(String question) {
    if (askCache != null) {
      askCache.invalidate(SharedKey.of(out -> AskForm.writeKey(out, question)));
    }
  }

  /**
   * Removes all that {@code ask} keeps.
   */
  public void invalidateAllAsk() {
    if (askCache != null) {
      askCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater(String question) {
    if (laterCache != null) {
      laterCache.invalidate(SharedKey.of(out -> LaterForm.writeKey(out, question)));
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code ask} become bytes.
   */
  @DamaskGenerated
  private static final class AskForm implements Form<Client.Answer> {
    @Override
    public void write(ByteWriter out, Client.Answer answer) {
      writeAnswer(out, answer);
    }

    @Override
    public Client.Answer read(ByteReader in) {
      return readAnswer(in);
    }

    static void writeKey(ByteWriter out, String question) {
      out.writeString(question);
    }

    private static void writeAnswer(ByteWriter out, Client.Answer answer) {
      if (out.begins(answer)) {
        out.writeString(answer.text());
        ArrayBytes.writeInts(out, answer.numbers());
        out.ends();
      }
    }

    private static Client.Answer readAnswer(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Client.Answer answer = new Client.Answer(in.readString(), ArrayBytes.readInts(in));
      in.ends();
      return answer;
    }
  }

  /**
   * How the values and keys of {@code later} become bytes.
   */
  @DamaskGenerated
  private static final class LaterForm implements Form<Client.Answer> {
    @Override
    public void write(ByteWriter out, Client.Answer answer) {
      writeAnswer(out, answer);
    }

    @Override
    public Client.Answer read(ByteReader in) {
      return readAnswer(in);
    }

    static void writeKey(ByteWriter out, String question) {
      out.writeString(question);
    }

    private static void writeAnswer(ByteWriter out, Client.Answer answer) {
      if (out.begins(answer)) {
        out.writeString(answer.text());
        ArrayBytes.writeInts(out, answer.numbers());
        out.ends();
      }
    }

    private static Client.Answer readAnswer(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Client.Answer answer = new Client.Answer(in.readString(), ArrayBytes.readInts(in));
      in.ends();
      return answer;
    }
  }
}
