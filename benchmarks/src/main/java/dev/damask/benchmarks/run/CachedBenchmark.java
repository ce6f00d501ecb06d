package dev.damask.benchmarks.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hits of a cache, for each kind of key; the hand-written ones call Caffeine. */
@State(Scope.Benchmark)
public class CachedBenchmark {

  private String path = "a/b";
  private String other = "c/d";
  private int number = 42;
  private final Service handWritten = new HandWritten();
  private final Service damask = new CachedBenchmark_DamaskServiceDecorated();
  private final Service spring = Peers.spring(SpringService.class);
  private final Service micronaut = Peers.micronaut(MicronautService.class);

  @Benchmark
  public String reference_handWritten() {
    return handWritten.one(path);
  }

  @Benchmark
  public String reference_damask() {
    return damask.one(path);
  }

  @Benchmark
  public String reference_springCacheable() {
    return spring.one(path);
  }

  @Benchmark
  public String reference_micronautCacheable() {
    return micronaut.one(path);
  }

  @Benchmark
  public String two_handWritten() {
    return handWritten.two(path, other);
  }

  @Benchmark
  public String two_damask() {
    return damask.two(path, other);
  }

  @Benchmark
  public String two_springCacheable() {
    return spring.two(path, other);
  }

  @Benchmark
  public String two_micronautCacheable() {
    return micronaut.two(path, other);
  }

  @Benchmark
  public String none_handWritten() {
    return handWritten.none();
  }

  @Benchmark
  public String none_damask() {
    return damask.none();
  }

  @Benchmark
  public String none_springCacheable() {
    return spring.none();
  }

  @Benchmark
  public String none_micronautCacheable() {
    return micronaut.none();
  }

  @Benchmark
  public String primitive_handWritten() {
    return handWritten.primitive(number);
  }

  @Benchmark
  public String primitive_damask() {
    return damask.primitive(number);
  }

  @Benchmark
  public String primitive_springCacheable() {
    return spring.primitive(number);
  }

  @Benchmark
  public String primitive_micronautCacheable() {
    return micronaut.primitive(number);
  }

  /** The class whose results are cached. */
  static class Service {

    public String one(String path) {
      return "content of " + path;
    }

    public String two(String path, String other) {
      return "content of " + path + " and " + other;
    }

    public String none() {
      return "content";
    }

    public String primitive(int number) {
      return "content of " + number;
    }
  }

  static final class HandWritten extends Service {

    private static final Object NO_KEY = new Object();

    private record Two(String path, String other) {}

    private final Cache<String, String> ones = cache();
    private final Cache<Two, String> twos = cache();
    private final Cache<Object, String> nones = cache();
    private final Cache<Integer, String> primitives = cache();

    private static <K, V> Cache<K, V> cache() {
      return Caffeine.newBuilder()
          .maximumSize(1000)
          .expireAfterWrite(Duration.ofMinutes(5))
          .build();
    }

    @Override
    public String one(String path) {
      return ones.get(path, super::one);
    }

    @Override
    public String two(String path, String other) {
      return twos.get(new Two(path, other), key -> super.two(key.path, key.other));
    }

    @Override
    public String none() {
      return nones.get(NO_KEY, key -> super.none());
    }

    @Override
    public String primitive(int number) {
      return primitives.get(number, super::primitive);
    }
  }

  @Decorate
  static class DamaskService extends Service {

    @Override
    @Cached(ttl = "5m")
    public String one(String path) {
      return super.one(path);
    }

    @Override
    @Cached(ttl = "5m")
    public String two(String path, String other) {
      return super.two(path, other);
    }

    @Override
    @Cached(ttl = "5m")
    public String none() {
      return super.none();
    }

    @Override
    @Cached(ttl = "5m")
    public String primitive(int number) {
      return super.primitive(number);
    }
  }

  static class SpringService extends Service {

    @Override
    @org.springframework.cache.annotation.Cacheable("spring")
    public String one(String path) {
      return super.one(path);
    }

    @Override
    @org.springframework.cache.annotation.Cacheable("spring")
    public String two(String path, String other) {
      return super.two(path, other);
    }

    @Override
    @org.springframework.cache.annotation.Cacheable("spring")
    public String none() {
      return super.none();
    }

    @Override
    @org.springframework.cache.annotation.Cacheable("spring")
    public String primitive(int number) {
      return super.primitive(number);
    }
  }

  @jakarta.inject.Singleton
  static class MicronautService extends Service {

    @Override
    @io.micronaut.cache.annotation.Cacheable("micronaut")
    public String one(String path) {
      return super.one(path);
    }

    @Override
    @io.micronaut.cache.annotation.Cacheable("micronaut")
    public String two(String path, String other) {
      return super.two(path, other);
    }

    @Override
    @io.micronaut.cache.annotation.Cacheable("micronaut")
    public String none() {
      return super.none();
    }

    @Override
    @io.micronaut.cache.annotation.Cacheable("micronaut")
    public String primitive(int number) {
      return super.primitive(number);
    }
  }
}
