package dev.damask.cache.redis;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * The way to a server. A connection on which a reply did not come in time is closed, so that the
 * reply is never taken for another's.
 *
 * @param own the client, where it has been made here
 * @param shown the server, without user and password
 */
record RedisConnection(UnifiedJedis client, @Nullable JedisPooled own, String shown) {

  private static final int MOST_CONNECTIONS = 64;

  static RedisConnection of(UnifiedJedis client) {
    return new RedisConnection(Objects.requireNonNull(client, "jedis"), null, "a client");
  }

  static RedisConnection to(URI uri, Duration timeout) {
    int millis = Math.toIntExact(timeout.toMillis());
    if (!JedisURIHelper.isValid(uri) || millis < 1) {
      // Without the URI, which may have a password in it.
      throw new IllegalArgumentException(
          "Needs redis://host[:port][/database] or rediss://…, and a time-out of 1 ms or more");
    }
    HostAndPort server = JedisURIHelper.getHostAndPort(uri);
    DefaultJedisClientConfig config =
        DefaultJedisClientConfig.builder()
            .user(JedisURIHelper.getUser(uri))
            .password(JedisURIHelper.getPassword(uri))
            .database(JedisURIHelper.getDBIndex(uri))
            .ssl(JedisURIHelper.isRedisSSLScheme(uri))
            .connectionTimeoutMillis(millis)
            .socketTimeoutMillis(millis)
            .build();
    JedisPooled client = new JedisPooled(pool(timeout), server, config);
    return new RedisConnection(client, client, server.toString());
  }

  private static GenericObjectPoolConfig<Connection> pool(Duration timeout) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(MOST_CONNECTIONS);
    pool.setMaxIdle(MOST_CONNECTIONS);
    pool.setMaxWait(timeout);
    pool.setJmxEnabled(false);
    return pool;
  }

  /** Asks the server. */
  <T> T ask(Function<UnifiedJedis, T> question) {
    try {
      return question.apply(client);
    } catch (JedisConnectionException e) {
      if (own != null) {
        // Where one connection is broken so are those that wait for their next use.
        own.getPool().clear();
      }
      throw e;
    }
  }

  void close() {
    if (own != null) {
      own.close();
    }
  }

  @Override
  public String toString() {
    return shown;
  }
}
