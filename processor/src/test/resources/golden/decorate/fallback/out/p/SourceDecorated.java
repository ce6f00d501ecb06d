package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SourceDecorated<T, X extends IOException> implements Source<T, X> {
  private final Source<T, X> delegate;

  private final Answers nextFallback;

  private final Answers nameFallback;

  SourceDecorated(Source<T, X> delegate) {
    this(delegate, Environment.system());
  }

  SourceDecorated(Source<T, X> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    WrapperSettings settings = WrapperSettings.of(Source.class, environment);
    this.nextFallback = Answers.of("next", "nothing", settings).build();
    this.nameFallback = Answers.of("name", "empty", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * next: {@code fallback nothing -> delegate}
   */
  @Override
  public T next(String environment) throws X {
    if (nextFallback == null) {
      // Left out by a setting.
      return delegate.next(environment);
    }
    try {
      return delegate.next(environment);
    } catch (Throwable failure) {
      if (!nextFallback.include(failure)) {
        throw failure;
      }
      try {
        T result = nothing(environment, failure);
        nextFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        nextFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  @Override
  public T nothing(String environment, Throwable failure) throws X {
    return delegate.nothing(environment, failure);
  }

  /**
   * name: {@code fallback empty -> delegate}
   */
  @Override
  public String name(String delegate) {
    if (nameFallback == null) {
      // Left out by a setting.
      return this.delegate.name(delegate);
    }
    try {
      return this.delegate.name(delegate);
    } catch (Throwable failure) {
      if (!nameFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = Source.empty(delegate);
        nameFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        nameFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
