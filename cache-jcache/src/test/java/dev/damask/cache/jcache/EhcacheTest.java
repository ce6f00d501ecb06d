package dev.damask.cache.jcache;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.cache.CacheStore;
import dev.damask.testing.StoreContract;
import java.time.Duration;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.ehcache.jsr107.EhcacheCachingProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ehcache, by its provider of JSR 107. */
final class EhcacheTest {

  private final EhcacheCachingProvider provider = new EhcacheCachingProvider();
  private final CacheManager manager = provider.getCacheManager();

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void itDoesWhatAStoreDoes() throws Exception {
    JCacheStores stores = JCacheStores.of(manager, "shop");
    StoreContract.check(stores, stores);
  }

  @Test
  void openingMakesNoCache() throws Exception {
    CacheStore store = JCacheStores.of(manager, "shop").open("one", Duration.ofMinutes(1));
    assertThat(manager.getCacheNames()).isEmpty();
    assertThat(store.get(new byte[1])).isNull();
    assertThat(manager.getCacheNames()).containsExactly("shop:one");
  }

  @Test
  void aCacheThatIsThereIsUsed() throws Exception {
    Cache<String, byte[]> there =
        manager.createCache(
            "shop:one",
            new MutableConfiguration<String, byte[]>().setTypes(String.class, byte[].class));
    JCacheStores.of(manager, "shop")
        .open("one", Duration.ofMinutes(1))
        .put(new byte[] {1, -1}, new byte[] {5});
    assertThat(there.get("01ff")).isEqualTo(new byte[] {5});
  }
}
