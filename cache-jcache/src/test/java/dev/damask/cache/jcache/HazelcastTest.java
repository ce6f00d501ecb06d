package dev.damask.cache.jcache;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStore;
import dev.damask.testing.StoreContract;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members of one Hazelcast cluster, over loopback and without multicast. */
final class HazelcastTest {

  private static final Duration TTL = Duration.ofMinutes(1);

  private Member first;
  private Member second;

  @BeforeEach
  void start() {
    String cluster = UUID.randomUUID().toString();
    first = Member.start(cluster, List.of());
    second = Member.start(cluster, List.of(first.address()));
    assertThat(second.members()).isEqualTo(2);
  }

  @AfterEach
  void stop() {
    second.terminate();
    first.terminate();
  }

  @Test
  void bothMembersHaveTheSameValues() throws Exception {
    StoreContract.check(
        JCacheStores.of(first.manager(), "shop"), JCacheStores.of(second.manager(), "shop"));
  }

  @Test
  void otherPrefixesAreOtherValues() throws Exception {
    byte[] key = {1};
    JCacheStores.of(first.manager(), "a").open("b:c", TTL).put(key, new byte[] {1});
    assertThat(JCacheStores.of(first.manager(), "a:b").open("c", TTL).get(key)).isNull();
  }

  @Test
  void valuesOutliveTheMemberThatPutThem() throws Exception {
    byte[] key = {1};
    JCacheStores.of(first.manager(), "shop").open("one", TTL).put(key, new byte[] {1});
    first.terminate();
    assertThat(JCacheStores.of(second.manager(), "shop").open("one", TTL).get(key))
        .isEqualTo(new byte[] {1});
  }

  @Test
  void aCacheOfOtherTypesIsAnError() {
    CacheManager manager = first.manager();
    manager.createCache(
        "shop:one",
        new MutableConfiguration<String, String>().setTypes(String.class, String.class));
    CacheStore store = JCacheStores.of(manager, "shop").open("one", TTL);
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> store.get(new byte[1]));
    assertThat(failure).hasMessageThat().contains("shop:one");
  }

  @Test
  void aMemberThatIsGoneIsAnException() throws Exception {
    CacheStore store = JCacheStores.of(first.manager(), "shop").open("one", TTL);
    store.put(new byte[1], new byte[1]);
    first.terminate();
    assertThrows(RuntimeException.class, () -> store.get(new byte[1]));
  }
}
