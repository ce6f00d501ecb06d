package dev.damask.generated;

import dev.damask.Environment;
import dev.damask.decorate.Call;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method that has a decorator of the user's own; generated code adds how to proceed.
 *
 * @param <R> the result; boxed where primitive, {@link Void} where there is none
 */
public abstract class MethodCall<R extends @Nullable Object> implements Call<R> {

  private final String method;
  private final Object target;
  private final Environment environment;

  /**
   * A call of a method of an object.
   *
   * @param method the name of the method
   * @param target the object that is called
   * @param environment that of the wrapper
   */
  protected MethodCall(String method, Object target, Environment environment) {
    this.method = method;
    this.target = target;
    this.environment = environment;
  }

  @Override
  public final String method() {
    return method;
  }

  @Override
  public final Object target() {
    return target;
  }

  @Override
  public final Environment environment() {
    return environment;
  }

  /** What the method has returned, as the decorator is to get it; generated code knows its type. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // R may be nullable
  protected static <R extends @Nullable Object> R result(@Nullable Object result) {
    return (R) result;
  }

  /** An unmodifiable list of arguments, nulls among them; it keeps the array. */
  protected static List<@Nullable Object> list(@Nullable Object... arguments) {
    return Collections.unmodifiableList(Arrays.<@Nullable Object>asList(arguments));
  }
}
