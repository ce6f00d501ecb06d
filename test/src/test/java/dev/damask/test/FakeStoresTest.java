package dev.damask.test;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FakeStoresTest {

  private static final Duration TTL = Duration.ofMinutes(1);

  private final FakeEnvironment fake = FakeEnvironment.create();
  private final CacheStores stores = fake.environment().cacheStores().orElseThrow();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void oneNameIsOneStore() throws Exception {
    stores.open("prices", TTL).put(bytes("tea"), bytes("3"));
    assertThat(stores.open("prices", TTL).get(bytes("tea"))).isEqualTo(bytes("3"));
    assertThat(stores.open("names", TTL).get(bytes("tea"))).isNull();
    assertThat(stores.named("a-").open("prices", TTL).get(bytes("tea"))).isNull();
  }

  @Test
  void aValueLastsUntilItsTimeIsUp() throws Exception {
    CacheStore store = stores.open("prices", TTL);
    store.put(bytes("tea"), bytes("3"));
    fake.advance(TTL.minusNanos(1));
    assertThat(store.get(bytes("tea"))).isEqualTo(bytes("3"));
    fake.advance(Duration.ofNanos(1));
    assertThat(store.get(bytes("tea"))).isNull();
  }

  @Test
  void whatIsRemovedIsGone() throws Exception {
    CacheStore store = stores.open("prices", TTL);
    store.put(bytes("tea"), bytes("3"));
    store.put(bytes("coffee"), bytes("4"));
    store.remove(bytes("tea"));
    assertThat(store.get(bytes("tea"))).isNull();
    assertThat(store.get(bytes("coffee"))).isEqualTo(bytes("4"));
    store.clear();
    assertThat(store.get(bytes("coffee"))).isNull();
  }

  @Test
  void changingBytesAfterwardsChangesNothing() throws Exception {
    CacheStore store = stores.open("prices", TTL);
    byte[] key = bytes("tea");
    byte[] value = bytes("3");
    store.put(key, value);
    key[0] = 'x';
    value[0] = 'x';
    assertThat(store.get(bytes("tea"))).isEqualTo(bytes("3"));
    store.get(bytes("tea"))[0] = 'x';
    assertThat(store.get(bytes("tea"))).isEqualTo(bytes("3"));
  }
}
