package dev.damask.decorate;

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
 * than the {@link #ttl}. Arrays, collections and maps in a key, nested ones too, are copied and
 * compared by content, as are those in a parameter that is no collection by its declared type but
 * may be one, such as an {@code Object}; not so what other objects hold, nor a collection class
 * with an {@code equals} of its own. Results are handed out as they are; one that is used up by who
 * takes it, such as a stream, is an error.
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
 * <p>Needs {@code com.github.ben-manes.caffeine:caffeine} on the class path.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Cached {
  /** How long a value is served after it was computed, such as {@code "300s"}. */
  String ttl() default "300s";

  /** The most entries; at least 1. Beyond it, entries unlikely to be used again are dropped. */
  long maximumSize() default 1000;

  /** The names of the parameters that make the key; all of them where empty. */
  String[] key() default {};

  /** What becomes of a null result. */
  Nulls nulls() default Nulls.CACHE;

  /** What becomes of a null result. */
  enum Nulls {
    /** It is cached as any other value. */
    CACHE,
    /** It is returned but not cached. */
    SKIP
  }
}
