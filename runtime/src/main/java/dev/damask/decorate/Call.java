package dev.damask.decorate;

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

  /** The arguments in order, boxed where primitive; unmodifiable. */
  List<@Nullable Object> arguments();

  /**
   * The object that was called: the wrapper of a class, or the delegate behind the wrapper of an
   * interface.
   */
  Object target();
}
