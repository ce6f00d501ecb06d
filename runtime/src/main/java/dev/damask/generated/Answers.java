package dev.damask.generated;

import dev.damask.Environment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Which failures of a method its fallback answers. Immutable and safe for use by several threads.
 */
public final class Answers {

  /** Of one attempt, after which there is the fallback. */
  private final RetryPolicy policy;

  private final Environment environment;

  private Answers(RetryPolicy policy, Environment environment) {
    this.policy = policy;
    this.environment = environment;
  }

  /**
   * A builder of the answers of a fallback, with {@link dev.damask.decorate.Fallback}'s defaults.
   *
   * @param method the name of the method that fails
   * @param fallback the name of the method that answers
   */
  public static Builder of(String method, String fallback, WrapperSettings settings) {
    RetryBuilder policy =
        new RetryBuilder(settings.type(), method, settings.of("fallback", method));
    return new Builder(policy.onlyAnswers(fallback), settings.environment());
  }

  /** Whether the fallback is to answer a failure, which is to be thrown if not. */
  public boolean include(Throwable failure) {
    return policy.retries(failure);
  }

  /** To be called once the fallback has answered a failure, which is logged and told. */
  public void answered(Throwable failure) {
    policy.teller().answered(failure, environment);
  }

  /** To be called where the fallback throws, before that is thrown. */
  public void unanswered(Throwable failure, Throwable thrown) {
    Suppressed.add(failure, thrown);
  }

  /**
   * Makes an asynchronous call, whose failure the fallback answers. What goes wrong arrives in the
   * future.
   */
  public <T extends @Nullable Object> CompletableFuture<T> callAsync(
      Start<? extends CompletionStage<? extends T>> start,
      Step<Throwable, ? extends CompletionStage<? extends T>> fallback) {
    return AsyncRetry.of(policy, environment, start, fallback);
  }

  /** Builds the answers of a fallback. Not safe for use by several threads. */
  public static final class Builder {

    private final RetryBuilder policy;
    private final Environment environment;

    private Builder(RetryBuilder policy, Environment environment) {
      this.policy = policy;
      this.environment = environment;
    }

    /** Sets what log lines call the method, where others have its name. */
    public Builder shown(String shown) {
      policy.shown(shown);
      return this;
    }

    /** Sets the failures to answer. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder on(Class<? extends Throwable>... on) {
      policy.on(on);
      return this;
    }

    /** Sets the failures among them not to answer. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder notOn(Class<? extends Throwable>... notOn) {
      policy.notOn(notOn);
      return this;
    }

    /** Sets the failures that are not to be shown in log lines. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Builder masking(Class<? extends Throwable>... masked) {
      policy.masking(masked);
      return this;
    }

    /** Builds the answers; null where there are none. */
    public @Nullable Answers build() {
      RetryPolicy answered = policy.build();
      return answered == null ? null : new Answers(answered, environment);
    }
  }
}
