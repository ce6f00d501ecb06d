package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.Environment;
import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import dev.damask.testing.FakeTime;
import io.micrometer.context.ContextRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a call whose value is shared takes along to the thread that asks the store for it. */
final class SharedSurroundingsTest {

  private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

  private final Deque<Runnable> handedOver = new ArrayDeque<>();
  private final List<String> seen = new ArrayList<>();
  private final Environment environment =
      new FakeTime().builder().executor(handedOver::add).cacheStores(new Seeing()).build();
  private final WrapperSettings settings = WrapperSettings.of(Quiet.class, environment);

  private void see(String where) {
    seen.add(where + " " + REQUEST.get());
  }

  /** Has nothing, and sees for whom it is asked. */
  private final class Seeing implements CacheStores, CacheStore {

    @Override
    public CacheStore open(String name, Duration ttl) {
      return this;
    }

    @Override
    public byte[] get(byte[] key) {
      see("get");
      return null;
    }

    @Override
    public void put(byte[] key, byte[] value) {
      see("put");
    }

    @Override
    public void remove(byte[] key) {
      see("remove");
    }

    @Override
    public void clear() {}

    @Override
    public void close() {}
  }

  /** One text. */
  private static final class Texts implements Form<String> {

    @Override
    public void write(ByteWriter out, String value) {
      out.writeString(value);
    }

    @Override
    public String read(ByteReader in) throws Exception {
      return in.readString();
    }
  }

  @BeforeEach
  void register() {
    ContextRegistry.getInstance()
        .registerThreadLocalAccessor("request", REQUEST::get, REQUEST::set, REQUEST::remove);
    REQUEST.set("mine");
  }

  @AfterEach
  void forget() {
    ContextRegistry.getInstance().removeThreadLocalAccessor("request");
    REQUEST.remove();
  }

  /** Runs what was handed over as a thread that serves another request does. */
  private void runElsewhere() {
    REQUEST.set("another");
    while (!handedOver.isEmpty()) {
      handedOver.remove().run();
    }
    assertThat(REQUEST.get()).isEqualTo("another");
  }

  @Test
  void theStoreIsAskedAndTheValueComputedInThem() {
    AsyncCache cache = AsyncCache.of("load", settings).shared("", "1", new Texts()).buildAsync();
    CompletableFuture<String> call =
        cache.get(
            SharedKey.none(),
            () -> {
              see("load");
              return CompletableFuture.completedFuture("value");
            });
    runElsewhere();
    assertThat(call.join()).isEqualTo("value");
    assertThat(seen).containsExactly("get mine", "load mine", "put mine").inOrder();
  }

  @Test
  void valuesAreRemovedInThem() {
    AsyncCache cache = AsyncCache.of("load", settings).shared("", "1", new Texts()).buildAsync();
    CompletableFuture<String> call =
        Eviction.after(
            CompletableFuture.completedFuture("stored"),
            environment,
            () -> cache.invalidate(SharedKey.none()));
    runElsewhere();
    assertThat(call.join()).isEqualTo("stored");
    assertThat(seen).containsExactly("remove mine");
  }
}
