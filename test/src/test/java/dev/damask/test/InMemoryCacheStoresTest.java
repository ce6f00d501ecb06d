package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStore;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Stores in memory, as the environment's engine sees them. */
final class InMemoryCacheStoresTest {

  private static final Duration TTL = Duration.ofMinutes(1);
  private static final byte[] KEY = {1};

  private final InMemoryCacheStores stores = InMemoryCacheStores.create();

  @Test
  void oneNameIsOneStore() throws Exception {
    CacheStore one = stores.open("one", TTL);
    one.put(KEY, new byte[] {7});
    assertThat(stores.open("one", TTL).get(KEY)).isEqualTo(new byte[] {7});
    assertThat(stores.open("two", TTL).get(KEY)).isNull();
    assertThat(stores.named("one").open("one", TTL).get(KEY)).isNull();
    assertThat(stores.size()).isEqualTo(1);
    one.remove(KEY);
    assertThat(one.get(KEY)).isNull();
    one.put(KEY, new byte[] {8});
    one.clear();
    assertThat(stores.size()).isEqualTo(0);
  }

  @Test
  void whatIsPutIsCopied() throws Exception {
    CacheStore store = stores.open("one", TTL);
    byte[] value = {1};
    store.put(KEY, value);
    value[0] = 2;
    store.get(KEY)[0] = 3;
    assertThat(store.get(KEY)).isEqualTo(new byte[] {1});
  }

  @Test
  void itFailsAsToldUntilItRecovers() throws Exception {
    CacheStore store = stores.open("one", TTL);
    IOException down = new IOException("down");
    stores.fail(down);
    assertThat(assertThrows(IOException.class, () -> store.get(KEY))).isSameInstanceAs(down);
    assertThrows(IOException.class, () -> stores.open("two", TTL));
    stores.recover();
    assertThat(store.get(KEY)).isNull();
  }
}
