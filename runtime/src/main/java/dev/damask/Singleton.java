package dev.damask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates what creates the one instance of a class and hands it out: {@code FooSingleton} beside
 * {@code Foo}.
 *
 * <p>The class is concrete, not generic, and has a constructor that is not private; private ones
 * beside it are passed over. What is created is the outermost generated type: {@code FooDecorated}
 * where {@code Foo} is {@code @Decorate} too.
 *
 * <ul>
 *   <li>{@code static Foo instance()} returns the one instance. Where {@code Foo} has a constructor
 *       without parameters, the first call creates it; else it throws {@link IllegalStateException}
 *       until {@code initialize} has been called.
 *   <li>{@code static Foo initialize(…)}, one for each constructor with parameters, creates it. A
 *       second call with equal arguments returns it, one with others throws {@link
 *       IllegalStateException}. Arrays, collections and maps are copied and compared by content;
 *       arguments marked {@link Sensitive} are masked in messages.
 *   <li>{@code static boolean isInitialized()}.
 *   <li>{@code static AutoCloseable override(Foo replacement)}, for tests: until it is closed,
 *       {@code instance()} and {@code initialize(…)} return the replacement. Overrides nest; one
 *       that is closed twice is closed once.
 * </ul>
 *
 * <p>All of them may be called from any thread. The instance is created once, however many threads
 * ask; they wait, and an interrupt does not wake them but keeps its flag. Once there is an
 * instance, {@code instance()} is a volatile read. A constructor that throws passes its exception
 * on to its caller, and the next call tries again. Singletons that need one another to be created
 * are an {@link IllegalStateException} that names them: {@code A → B → A}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Singleton {

  /**
   * Whether the instance is closed when the JVM exits; its class has to be {@link AutoCloseable}.
   *
   * <p>Singletons are closed in reverse order of their creation, one after the other. One that
   * fails is logged on the class's logger at ERROR, and the others are still closed. An override's
   * replacement is never closed.
   */
  boolean closeAtExit() default false;
}
