package dev.damask.decorate;

import dev.damask.Environment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a decorated method.
 *
 * @param <R> the result; boxed where primitive, {@link Void} where there is none
 */
public interface Call<R extends @Nullable Object> {

  /** Calls what stands inside the decorator: the next decorator or the method itself. */
  R proceed() throws Exception;

  /** The name of the method. */
  String method();

  /**
   * The arguments in order, boxed where primitive; unmodifiable. What is to be logged is {@link
   * #shownArguments}.
   */
  List<@Nullable Object> arguments();

  /**
   * What may be shown of the arguments, in the same order: each as it prints, {@code ***} instead
   * of what is {@link dev.damask.Sensitive}, or that it could not be printed; unmodifiable.
   */
  List<String> shownArguments();

  /** The environment of the wrapper. */
  Environment environment();

  /**
   * The object that was called: the wrapper of a class, or the delegate behind the wrapper of an
   * interface.
   */
  Object target();
}
