package dev.damask.cache.redis;

import dev.damask.cache.CacheStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * What Redis holds under one name. Each value begins with the generation in which it was put, a
 * random number that stands beside them; where that is gone or another, the value is none. So all
 * are removed at once by removing that.
 */
final class RedisStore implements CacheStore {

  private static final int GENERATION = 8;

  /** What lives as long lives for ever. */
  private static final Duration LONGEST = Duration.ofDays(100 * 365);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final RedisConnection connection;
  private final byte[] entries;
  private final byte[] generation;
  private final Duration ttl;

  RedisStore(RedisConnection connection, String name, Duration ttl) {
    this.connection = connection;
    // One hash tag, so that a cluster has all of it in one slot.
    this.entries = ("{" + name + "}:").getBytes(StandardCharsets.UTF_8);
    this.generation = ("{" + name + "}#").getBytes(StandardCharsets.UTF_8);
    this.ttl = ttl;
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    List<byte[]> both = connection.ask(it -> it.mget(generation, entry(key)));
    byte[] now = both.get(0);
    byte[] found = both.get(1);
    if (now == null || found == null || !startsWith(found, now)) {
      return null;
    }
    return Arrays.copyOfRange(found, GENERATION, found.length);
  }

  private static boolean startsWith(byte[] value, byte[] generation) {
    return generation.length == GENERATION
        && value.length >= GENERATION
        && Arrays.equals(value, 0, GENERATION, generation, 0, GENERATION);
  }

  @Override
  public void put(byte[] key, byte[] value) {
    connection.ask(
        it -> {
          byte[] now = generation(it);
          byte[] all = ByteBuffer.allocate(GENERATION + value.length).put(now).put(value).array();
          return it.set(entry(key), all, expiry());
        });
  }

  /** The generation there is; where there is none, a new one. */
  private byte[] generation(UnifiedJedis client) {
    byte[] now = client.get(generation);
    if (now == null || now.length != GENERATION) {
      byte[] fresh = new byte[GENERATION];
      RANDOM.nextBytes(fresh);
      if (now == null) {
        client.set(generation, fresh, SetParams.setParams().nx());
      } else {
        client.set(generation, fresh);
      }
      now = client.get(generation);
    }
    // Gone again: what is put is then of no generation.
    return now == null || now.length != GENERATION ? new byte[GENERATION] : now;
  }

  private SetParams expiry() {
    SetParams params = SetParams.setParams();
    if (ttl.compareTo(LONGEST) < 0) {
      // Rounded up: the value says itself when it is too old.
      params.px(Math.max(1, ttl.plusNanos(999_999).toMillis()));
    }
    return params;
  }

  @Override
  public void remove(byte[] key) {
    connection.ask(it -> it.del(entry(key)));
  }

  @Override
  public void clear() {
    connection.ask(it -> it.del(generation));
  }

  private byte[] entry(byte[] key) {
    return ByteBuffer.allocate(entries.length + key.length).put(entries).put(key).array();
  }
}
