package dev.damask.testing;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.time.Duration;

/** What a store of shared values has to do, whatever the engine. */
public final class StoreContract {

  private static final Duration TTL = Duration.ofMinutes(5);
  private static final byte[] KEY = {1, 0, -1};
  private static final byte[] OTHER = {1, 0};

  private StoreContract() {}

  /**
   * Checks it.
   *
   * @param here where values are put
   * @param there where they are read; the same, or another member of one cluster
   */
  public static void check(CacheStores here, CacheStores there) throws Exception {
    CacheStore one = here.open("one:load(java.lang.String):1", TTL);
    CacheStore oneThere = there.open("one:load(java.lang.String):1", TTL);
    CacheStore two = here.open("two", Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(one.get(KEY)).isNull();
    one.put(KEY, new byte[] {7});
    one.put(OTHER, new byte[0]);
    two.put(KEY, new byte[] {8});
    assertThat(oneThere.get(KEY)).isEqualTo(new byte[] {7});
    assertThat(oneThere.get(OTHER)).isEqualTo(new byte[0]);
    assertThat(two.get(KEY)).isEqualTo(new byte[] {8});
    one.put(KEY, new byte[] {9});
    assertThat(oneThere.get(KEY)).isEqualTo(new byte[] {9});
    oneThere.remove(KEY);
    oneThere.remove(KEY);
    assertThat(one.get(KEY)).isNull();
    oneThere.clear();
    assertThat(one.get(OTHER)).isNull();
    assertThat(two.get(KEY)).isEqualTo(new byte[] {8});
    one.put(OTHER, new byte[] {1});
    assertThat(oneThere.get(OTHER)).isEqualTo(new byte[] {1});
    assertThat(here.open("two", TTL)).isSameInstanceAs(two);
    CacheStore nested = here.named("a").named("b").open("two", TTL);
    assertThat(nested.get(KEY)).isNull();
    nested.put(KEY, new byte[] {3});
    assertThat(there.named("a").named("b").open("two", TTL).get(KEY)).isEqualTo(new byte[] {3});
    assertThat(here.named("a:b").open("two", TTL).get(KEY)).isNull();
    assertThat(two.get(KEY)).isEqualTo(new byte[] {8});
  }
}
