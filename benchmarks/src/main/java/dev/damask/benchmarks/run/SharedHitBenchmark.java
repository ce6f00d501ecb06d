package dev.damask.benchmarks.run;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.damask.cache.jcache.JCacheStores;
import dev.damask.cache.redis.RedisStores;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.cache.Cache;
import javax.cache.CacheManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** A value that the store of a shared cache has; hand-written is the engine's own get of bytes. */
public class SharedHitBenchmark {

  private static final long ID = 4_711_000_815L;

  @Benchmark
  public byte[] map_handWritten(InMap engine) {
    return engine.stores.values.get(ByteBuffer.wrap(engine.key));
  }

  @Benchmark
  public Purchase map_damask(InMap engine) {
    return engine.purchases.find(ID);
  }

  @Benchmark
  public byte[] hazelcast_handWritten(OnHazelcast engine) {
    return engine.cache.get(engine.key);
  }

  @Benchmark
  public Purchase hazelcast_damask(OnHazelcast engine) {
    return engine.purchases.find(ID);
  }

  @Benchmark
  public byte[] redis_handWritten(OnRedis engine) {
    return engine.client.get(engine.key);
  }

  @Benchmark
  public Purchase redis_damask(OnRedis engine) {
    return engine.purchases.find(ID);
  }

  /** In a map. */
  @State(Scope.Benchmark)
  public static class InMap {

    private final MapStores stores = new MapStores();
    private final Purchases purchases = Purchases.in(stores);
    private byte[] key;

    @Setup
    public void setUp() {
      purchases.find(ID);
      key = stores.values.keySet().iterator().next().array();
    }
  }

  /** On the one member of a Hazelcast cluster, in this JVM. */
  @State(Scope.Benchmark)
  public static class OnHazelcast {

    private HazelcastInstance member;
    private Purchases purchases;
    private Cache<String, byte[]> cache;
    private String key;

    @Setup
    public void setUp() {
      member = Hazelcast.newHazelcastInstance(config());
      CacheManager manager =
          new HazelcastServerCachingProvider()
              .getCacheManager(
                  null, null, HazelcastCachingProvider.propertiesByInstanceItself(member));
      purchases = Purchases.in(JCacheStores.of(manager, "benchmark"));
      purchases.find(ID);
      String name = manager.getCacheNames().iterator().next();
      cache = manager.getCache(name, String.class, byte[].class);
      key = cache.iterator().next().getKey();
    }

    private static Config config() {
      Config config = new Config();
      config.setProperty("hazelcast.logging.type", "none");
      config.setProperty("hazelcast.phone.home.enabled", "false");
      config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
      JoinConfig join = config.getNetworkConfig().getJoin();
      join.getAutoDetectionConfig().setEnabled(false);
      join.getMulticastConfig().setEnabled(false);
      return config;
    }

    @TearDown
    public void tearDown() {
      member.getLifecycleService().terminate();
    }
  }

  /** On a Redis server of this machine, for which {@code redis-server} has to be installed. */
  @State(Scope.Benchmark)
  public static class OnRedis {

    private Process process;
    private JedisPooled client;
    private RedisStores stores;
    private Purchases purchases;
    private byte[] key;

    @Setup
    public void setUp() throws IOException {
      int port = freePort();
      process =
          new ProcessBuilder(
                  "redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      client = new JedisPooled("127.0.0.1", port);
      awaitAnswer();
      stores = RedisStores.connect(URI.create("redis://127.0.0.1:" + port), "benchmark");
      purchases = Purchases.in(stores);
      purchases.find(ID);
      key =
          client.keys("*".getBytes(StandardCharsets.US_ASCII)).stream()
              .filter(it -> client.get(it).length > Long.BYTES) // the other is the generation
              .findFirst()
              .orElseThrow();
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    private void awaitAnswer() {
      while (process.isAlive()) {
        try {
          client.ping();
          return;
        } catch (JedisConnectionException e) {
          Thread.onSpinWait();
        }
      }
      throw new IllegalStateException("redis-server has ended with " + process.exitValue());
    }

    @TearDown
    public void tearDown() {
      stores.close();
      client.close();
      process.destroy();
    }
  }
}
