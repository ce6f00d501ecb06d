package dev.damask.testing;

import dev.damask.cache.CacheStore;
import dev.damask.cache.CacheStores;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** Stores in memory, which can be told to fail, and to hand out other bytes than were put. */
public final class MemoryStores implements CacheStores {

  private final Map<String, Map<ByteBuffer, byte[]>> stores = new ConcurrentHashMap<>();
  private final Map<String, Duration> ttls = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private volatile Throwable failure;
  private volatile UnaryOperator<byte[]> read = UnaryOperator.identity();
  private volatile Runnable before = () -> {};

  /** Makes all that is asked fail; null for not any more. */
  public void fail(Throwable failure) {
    this.failure = failure;
  }

  /** Sets what is read instead of what was put. */
  public void read(UnaryOperator<byte[]> read) {
    this.read = read;
  }

  /** Sets what is done before each question. */
  public void before(Runnable before) {
    this.before = before;
  }

  /** What was asked so far, in order, and forgets it. */
  public List<String> asked() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  /** The names of the stores, and how long their values are of use. */
  public Map<String, Duration> ttls() {
    return ttls;
  }

  /** All that is there, by the name of the store. */
  public Map<String, Map<ByteBuffer, byte[]>> stores() {
    return stores;
  }

  @Override
  public CacheStore open(String name, Duration ttl) throws Exception {
    ask("open");
    ttls.put(name, ttl);
    Map<ByteBuffer, byte[]> values = stores.computeIfAbsent(name, it -> new ConcurrentHashMap<>());
    return new CacheStore() {
      @Override
      public byte[] get(byte[] key) throws Exception {
        ask("get");
        byte[] found = values.get(ByteBuffer.wrap(key));
        return found == null ? null : read.apply(found.clone());
      }

      @Override
      public void put(byte[] key, byte[] value) throws Exception {
        ask("put");
        values.put(ByteBuffer.wrap(key.clone()), value.clone());
      }

      @Override
      public void remove(byte[] key) throws Exception {
        ask("remove");
        values.remove(ByteBuffer.wrap(key));
      }

      @Override
      public void clear() throws Exception {
        ask("clear");
        values.clear();
      }
    };
  }

  private void ask(String what) throws Exception {
    asked.add(what);
    before.run();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (Exception) failure;
    }
  }

  @Override
  public void close() {}
}
