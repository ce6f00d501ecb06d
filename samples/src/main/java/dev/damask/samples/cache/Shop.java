package dev.damask.samples.cache;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.config.TcpIpConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.damask.Environment;
import dev.damask.cache.jcache.JCacheStores;
import dev.damask.observe.CacheAsked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.cache.CacheManager;

/**
 * The program of one JVM that shares the price list: a member of a Hazelcast cluster on this
 * machine. It says where others find it, and then the price of each article that it is asked for.
 */
final class Shop {

  private final AtomicReference<CacheAsked.Answer> last = new AtomicReference<>();
  private final PriceList prices;

  private Shop(HazelcastInstance member) {
    CacheManager manager =
        new HazelcastServerCachingProvider()
            .getCacheManager(
                null, null, HazelcastCachingProvider.propertiesByInstanceItself(member));
    this.prices =
        new PriceListDecorated(
            Environment.builder()
                .cacheStores(JCacheStores.of(manager, "shop"))
                .listeners(
                    List.of(
                        event -> {
                          if (event instanceof CacheAsked asked) {
                            last.set(asked.answer());
                          }
                        }))
                .build());
  }

  /**
   * Runs it.
   *
   * @param arguments the name of the cluster, and the address of another member, if there is one
   */
  public static void main(String[] arguments) throws IOException {
    List<String> all = List.of(arguments);
    HazelcastInstance member =
        Hazelcast.newHazelcastInstance(config(all.get(0), all.subList(1, all.size())));
    while (!member.getPartitionService().isClusterSafe()) {
      // What others have comes here too, so that they may end.
      Thread.onSpinWait();
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(
          "127.0.0.1:" + member.getCluster().getLocalMember().getAddress().getPort());
      Shop shop = new Shop(member);
      for (String article = in.readLine(); article != null; article = in.readLine()) {
        System.out.println(shop.ask(article));
      }
    } finally {
      member.getLifecycleService().terminate();
    }
  }

  private String ask(String article) {
    PriceList.Price price = prices.price(article);
    return article + " costs " + price.amount() + " " + price.currency() + " (" + last + ")";
  }

  /** A member that joins those it is told of and nobody else, by a port that the system chooses. */
  private static Config config(String cluster, List<String> known) {
    Config config = new Config().setClusterName(cluster);
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.getNetworkConfig().setPort(0).setPortAutoIncrement(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    TcpIpConfig join = config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true);
    // On a busy machine a member that answers late would be taken for none.
    join.setConnectionTimeoutSeconds(60);
    known.forEach(join::setRequiredMember);
    return config;
  }
}
