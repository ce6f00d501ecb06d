package dev.damask.decorate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Implements an abstract method by calling another method of the type for each of many items,
 * through the decorators of that method:
 *
 * <pre>{@code
 * abstract List<R> fetchAll(Collection<T> items);             // from R fetch(T item)
 * abstract CompletableFuture<List<R>> fetchAll(Collection<T> items); // from CompletionStage<R> fetch(T item)
 * abstract Flow.Publisher<R> stream(Flow.Publisher<T> items); // from R process(T item), or CompletionStage<R>
 * }</pre>
 *
 * {@code List}, {@code Set} and {@code Iterable} serve as well as {@code Collection}, and {@code
 * CompletionStage} as {@code CompletableFuture}.
 *
 * <p>Results come in the order of the items. The first failure cancels the other calls, and reaches
 * the caller as it is once they have ended. Calls are made on the threads of {@link
 * dev.damask.Environment#executor}; where those are not virtual, the caller makes some itself. An
 * interrupt of the caller cancels all calls; it gets an {@code InterruptedException} where the
 * method declares that, else a {@code java.util.concurrent.CancellationException} with the
 * interrupt flag kept. The cancellation of a returned future cancels all calls too.
 *
 * <p>A stream never has more items under way than its subscriber asked for. Each subscription is a
 * run of its own. A null result is an {@code onError}. A blocking method is called on the thread on
 * which the source delivers, for one item after the other; with a {@link #limit} of 2 or more, for
 * that many at once on other threads.
 *
 * <p>Among several decorators of a method it is the innermost, and so the last.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ForEach {
  /** The name of the method to call. */
  String value();

  /** How many calls at once at most; 0 for no limit. */
  int limit() default 0;
}
