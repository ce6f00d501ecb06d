package dev.damask.decorate;

import dev.damask.cache.CacheCodec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the results of a method, keyed by its arguments, one cache for each wrapper object.
 *
 * <p>There is one computation for each key at a time, however many threads ask; those who wait
 * share its result or its failure, but not the interrupt or the cancellation of who computes: they
 * compute anew. Failures are never cached. A value computed at t is served while now − t is less
 * than the {@link #ttl}, and before it has gone it can be {@linkplain #refreshAfter refreshed} in
 * the background; where it cannot be computed anew, it can be served {@linkplain #staleFor a while
 * longer}. Arrays, collections and maps in a key, nested ones too, are copied and compared by
 * content, as are those in a parameter that is no collection by its declared type but may be one,
 * such as an {@code Object}; not so what other objects hold, nor a collection class with an {@code
 * equals} of its own. Results are handed out as they are; one that is used up by who takes it, such
 * as a stream, is an error.
 *
 * <p>A computation may call its own method with other arguments; one that asks for its own key,
 * alone or by way of other threads, gets an {@code IllegalStateException} that names it. A thread
 * that is interrupted while it waits for another's computation gets an {@code InterruptedException}
 * where the method declares it, else a {@code java.util.concurrent.CancellationException} with the
 * interrupt flag kept; the computation goes on.
 *
 * <p>The wrapper also has {@code invalidateFoo(key parameters)} and {@code invalidateAllFoo()} for
 * a cached method {@code foo}. An eviction while a value is being computed keeps that value out of
 * the cache; its callers still get it, later callers have it computed anew.
 *
 * <p>Of a method that returns a {@code CompletableFuture} or a {@code CompletionStage} the value is
 * kept, from when it arrives. Callers share the computation under way, each by a future of its own;
 * it is cancelled when all of these are. A computation that waits for its own key after its method
 * has returned cannot be told, and never ends.
 *
 * <p>Needs {@code com.github.ben-manes.caffeine:caffeine} on the class path, unless the method has
 * no parameters.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Cached {
  /**
   * How long a value is served after it was computed, such as {@code "300s"}; for ever where empty.
   */
  String ttl() default "300s";

  /** The most entries; at least 1. Beyond it, entries unlikely to be used again are dropped. */
  long maximumSize() default 1000;

  /** The names of the parameters that make the key; all of them where empty. */
  String[] key() default {};

  /** What becomes of a null result. */
  Nulls nulls() default Nulls.CACHE;

  /**
   * From which age on a value is computed anew in the background, on the environment's executor;
   * never where empty. It has to be less than the {@link #ttl}.
   *
   * <p>Until the new value is there the old one is served. Who asks once that has expired waits for
   * the computation under way, or computes where the executor has not begun. A refresh that fails,
   * or that the executor rejects, is logged at WARN, at most once a minute. It is not tried again
   * for that key for a tenth of this time, and at least for a second; nor is one whose value is not
   * to be kept. An eviction keeps the value of a refresh under way out.
   */
  String refreshAfter() default "";

  /**
   * For how long a value that has expired is kept to answer failures; not at all where empty.
   *
   * <p>Where a computation fails with an {@code Exception}, other than an {@code
   * InterruptedException} or a {@code CancellationException}, its callers get the value that
   * expired at most so long ago, if it has not been evicted. That is logged at WARN, at most once a
   * minute. The value is then served for a second more without another attempt.
   */
  String staleFor() default "";

  /**
   * The name of a boolean method of the class that takes the result, of an asynchronous method what
   * arrives; where it says true, the result is returned and not kept. Whoever computes asks it
   * once. Where it throws, the result is returned and not kept, and a WARN is logged.
   */
  String unless() default "";

  /**
   * Whether to count. The wrapper then has {@code CacheStats fooCacheStats()} for a method {@code
   * foo}, for all its overloads together.
   */
  boolean stats() default false;

  /**
   * Whether the values are kept in the environment's {@link dev.damask.cache.CacheStores}, where
   * all JVMs of an application find them.
   *
   * <p>There is one cache for all wrappers of the class: what of an object's state changes the
   * result has to be in the key. Values and keys become bytes by generated code, for which their
   * types have to be primitives, their boxes, {@code String}, enums, {@code UUID}, {@code
   * BigDecimal}, {@code BigInteger}, those of {@code java.time}, {@code Optional} and its like,
   * {@code URI}, {@code Currency}, {@code Locale}, arrays, {@code Collection}, {@code List}, {@code
   * Set}, {@code Map}, records and sealed interfaces of records, to any depth. What is read is new
   * for each caller.
   *
   * <p>A store that fails never fails a call: the value is computed and returned, a WARN is logged
   * at most once a minute, and the store is left alone for 1s, doubling to 30s. A key that has a
   * {@link dev.damask.Sensitive} part is stored as its SHA-256; a result that is, needs a {@link
   * #codec}.
   */
  boolean shared() default false;

  /**
   * Of a shared value, for how long a copy is kept in this JVM, at most {@link #maximumSize} of
   * them; not at all where {@code "0s"}. Others do not remove it by what they evict.
   */
  String localTtl() default "0s";

  /**
   * Of a shared value, what turns it into bytes and back. It has a constructor that takes nothing,
   * or an {@link dev.damask.Environment}. Another class is another cache.
   */
  @SuppressWarnings("rawtypes") // so that any codec can be named
  Class<? extends CacheCodec> codec() default CacheCodec.class;

  /** What becomes of a null result. */
  enum Nulls {
    /** It is cached as any other value. */
    CACHE,
    /** It is returned but not cached. */
    SKIP
  }
}
