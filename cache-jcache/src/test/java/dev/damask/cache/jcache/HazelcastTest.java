package dev.damask.cache.jcache;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.damask.cache.CacheStore;
import dev.damask.testing.StoreContract;
import java.time.Duration;
import java.util.UUID;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members of one Hazelcast cluster, over loopback and without multicast. */
final class HazelcastTest {

  private static final Duration TTL = Duration.ofMinutes(1);

  private HazelcastInstance first;
  private HazelcastInstance second;

  @BeforeEach
  void start() {
    String cluster = UUID.randomUUID().toString();
    first = Hazelcast.newHazelcastInstance(config(cluster));
    second = Hazelcast.newHazelcastInstance(config(cluster));
    assertThat(second.getCluster().getMembers()).hasSize(2);
  }

  @AfterEach
  void stop() {
    second.getLifecycleService().terminate();
    first.getLifecycleService().terminate();
  }

  private static Config config(String cluster) {
    Config config = new Config();
    config.setClusterName(cluster);
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(true).addMember("127.0.0.1");
    return config;
  }

  private static CacheManager manager(HazelcastInstance member) {
    return new HazelcastServerCachingProvider()
        .getCacheManager(null, null, HazelcastCachingProvider.propertiesByInstanceItself(member));
  }

  @Test
  void bothMembersHaveTheSameValues() throws Exception {
    StoreContract.check(
        JCacheStores.of(manager(first), "shop"), JCacheStores.of(manager(second), "shop"));
  }

  @Test
  void otherPrefixesAreOtherValues() throws Exception {
    byte[] key = {1};
    JCacheStores.of(manager(first), "a").open("b:c", TTL).put(key, new byte[] {1});
    assertThat(JCacheStores.of(manager(first), "a:b").open("c", TTL).get(key)).isNull();
  }

  @Test
  void valuesOutliveTheMemberThatPutThem() throws Exception {
    byte[] key = {1};
    JCacheStores.of(manager(first), "shop").open("one", TTL).put(key, new byte[] {1});
    first.getLifecycleService().terminate();
    assertThat(JCacheStores.of(manager(second), "shop").open("one", TTL).get(key))
        .isEqualTo(new byte[] {1});
  }

  @Test
  void aCacheOfOtherTypesIsAnError() {
    CacheManager manager = manager(first);
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
    CacheStore store = JCacheStores.of(manager(first), "shop").open("one", TTL);
    store.put(new byte[1], new byte[1]);
    first.getLifecycleService().terminate();
    assertThrows(RuntimeException.class, () -> store.get(new byte[1]));
  }
}
