package dev.damask.cache.redis;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStore;
import dev.damask.testing.StoreContract;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPooled;

/** On a real Redis. */
final class RedisTest {

  private static final Duration TTL = Duration.ofMinutes(5);
  private static final byte[] KEY = {1};

  private RedisServer server;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start("swordfish");
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void itDoesWhatAStoreDoes() throws Exception {
    try (RedisStores here = RedisStores.connect(server.uri(), "shop");
        JedisPooled client = new JedisPooled(server.uri())) {
      StoreContract.check(here, RedisStores.of(client, "shop"));
    }
  }

  @Test
  void whatOthersHaveThereStays() throws Exception {
    try (RedisStores stores = RedisStores.connect(server.uri(), "shop");
        Jedis jedis = new Jedis(server.uri())) {
      jedis.set("mine", "1");
      CacheStore store = stores.open("one", TTL);
      store.put(KEY, new byte[] {1});
      store.clear();
      assertThat(jedis.get("mine")).isEqualTo("1");
      assertThat(store.get(KEY)).isNull();
    }
  }

  @Test
  void aLostGenerationBringsNothingBack() throws Exception {
    try (RedisStores stores = RedisStores.connect(server.uri(), "shop");
        Jedis jedis = new Jedis(server.uri())) {
      CacheStore store = stores.open("one", TTL);
      store.put(KEY, new byte[] {1});
      store.clear();
      store.put(new byte[] {2}, new byte[] {2});
      assertThat(store.get(KEY)).isNull();
      jedis.del("{shop:one}#");
      assertThat(store.get(new byte[] {2})).isNull();
      store.put(KEY, new byte[] {3});
      assertThat(store.get(KEY)).isEqualTo(new byte[] {3});
      assertThat(store.get(new byte[] {2})).isNull();
    }
  }

  @Test
  void valuesGoAfterTheirTime() throws Exception {
    try (RedisStores stores = RedisStores.connect(server.uri(), "shop");
        Jedis jedis = new Jedis(server.uri())) {
      stores.open("one", Duration.ofNanos(60_000_000_001L)).put(KEY, new byte[] {1});
      stores.open("two", Duration.ofSeconds(Long.MAX_VALUE)).put(KEY, new byte[] {1});
      assertThat(jedis.pttl("{shop:one}:\u0001")).isAtMost(60_001L);
      assertThat(jedis.pttl("{shop:one}:\u0001")).isAtLeast(30_000L);
      assertThat(jedis.pttl("{shop:two}:\u0001")).isEqualTo(-1L);
    }
  }

  @Test
  void aServerThatIsKilledIsAnExceptionAndOneThatComesBackIsNot() throws Exception {
    try (RedisStores stores = RedisStores.connect(server.uri(), "shop")) {
      CacheStore store = stores.open("one", TTL);
      store.put(KEY, new byte[] {1});
      server.kill();
      Exception failure = assertThrows(Exception.class, () -> store.get(KEY));
      assertThat(failure.toString()).doesNotContain("swordfish");
      server.restart();
      assertThat(store.get(KEY)).isNull();
      store.put(KEY, new byte[] {2});
      assertThat(store.get(KEY)).isEqualTo(new byte[] {2});
    }
  }

  @Test
  void nothingShowsThePassword() throws Exception {
    try (RedisStores stores = RedisStores.connect(server.uri(), "shop")) {
      assertThat(stores.toString()).doesNotContain("swordfish");
      assertThat(stores.toString()).contains("127.0.0.1");
    }
    URI wrong = URI.create("http://user:swordfish@127.0.0.1");
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> RedisStores.connect(wrong, "shop"));
    assertThat(failure).hasMessageThat().doesNotContain("swordfish");
  }
}
