package dev.damask.cache.jcache;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.config.TcpIpConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import javax.cache.CacheManager;

/**
 * A member of a Hazelcast cluster, over loopback and without multicast. It listens at a port that
 * the system chooses, and joins none but the members that it is told of.
 */
final class Member implements AutoCloseable {

  private final HazelcastInstance instance;

  private Member(HazelcastInstance instance) {
    this.instance = instance;
  }

  /**
   * Starts one.
   *
   * @param cluster the cluster's name; members of others are not joined
   * @param known addresses of members, such as {@code 127.0.0.1:5701}; none for the first
   */
  static Member start(String cluster, List<String> known) {
    return new Member(Hazelcast.newHazelcastInstance(config(cluster, known)));
  }

  private static Config config(String cluster, List<String> known) {
    Config config = new Config();
    config.setClusterName(cluster);
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.setProperty("hazelcast.partition.count", "17");
    config.getNetworkConfig().setPort(0).setPortAutoIncrement(false);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    TcpIpConfig join = config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(true);
    // On a busy machine a member that answers late would be taken for none.
    join.setConnectionTimeoutSeconds(60);
    known.forEach(join::addMember);
    return config;
  }

  /** Where others find it. */
  String address() {
    return "127.0.0.1:" + instance.getCluster().getLocalMember().getAddress().getPort();
  }

  /** How many members the cluster has by now. */
  int members() {
    return instance.getCluster().getMembers().size();
  }

  /** A manager of the caches that all members have. */
  CacheManager manager() {
    return new HazelcastServerCachingProvider()
        .getCacheManager(null, null, HazelcastCachingProvider.propertiesByInstanceItself(instance));
  }

  /** Leaves without a word, as one that is killed. */
  void terminate() {
    instance.getLifecycleService().terminate();
  }

  @Override
  public void close() {
    terminate();
  }
}
