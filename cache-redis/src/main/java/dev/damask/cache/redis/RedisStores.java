package dev.damask.cache.redis;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import redis.clients.jedis.UnifiedJedis;

/**
 * Stores on Redis, whose keys begin with the prefix.
 *
 * <p>All that one store holds has one hash tag, and so is in one slot of a cluster. Safe for use by
 * several threads.
 */
public final class RedisStores implements CacheStores {

  private static final Duration TIMEOUT = Duration.ofMillis(250);

  private final RedisConnection connection;
  private final String prefix;
  private final ConcurrentMap<String, RedisStore> stores = new ConcurrentHashMap<>();

  private RedisStores(RedisConnection connection, String prefix) {
    this.connection = connection;
    this.prefix = Objects.requireNonNull(prefix, "prefix");
  }

  /**
   * Stores on the server of a URI, {@code redis://[[user]:password@]host[:port][/database]} or
   * {@code rediss://…} for TLS. Gives up connecting, waiting for a free connection and reading
   * after 250 ms each; does not connect yet.
   *
   * @param prefix what keys begin with, such as the name of the application
   * @throws IllegalArgumentException if the URI is none of these
   */
  public static RedisStores connect(URI uri, String prefix) {
    return connect(uri, prefix, TIMEOUT);
  }

  /**
   * As {@link #connect(URI, String)}.
   *
   * @param timeout after which time it gives up; at least 1 ms
   */
  public static RedisStores connect(URI uri, String prefix, Duration timeout) {
    return new RedisStores(RedisConnection.to(uri, timeout), prefix);
  }

  /**
   * Stores by a client of the application's, which stays its to close. What times out is the
   * client's matter: its time-outs should be short, as callers wait for it.
   *
   * @param prefix what keys begin with, such as the name of the application
   */
  public static RedisStores of(UnifiedJedis jedis, String prefix) {
    return new RedisStores(RedisConnection.of(jedis), prefix);
  }

  @Override
  public CacheStore open(String name, Duration ttl) {
    return stores.computeIfAbsent(
        name, it -> new RedisStore(connection, escaped(prefix) + ":" + escaped(it), ttl));
  }

  /** So that the prefix ends at the first colon, and the hash tag at the first brace. */
  private static String escaped(String text) {
    return text.replace("%", "%25").replace(":", "%3A").replace("{", "%7B").replace("}", "%7D");
  }

  /** Closes the connections that it has made itself. */
  @Override
  public void close() {
    stores.clear();
    connection.close();
  }

  @Override
  public String toString() {
    return "RedisStores[" + prefix + " at " + connection + "]";
  }
}
