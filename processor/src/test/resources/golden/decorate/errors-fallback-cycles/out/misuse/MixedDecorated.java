package misuse;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Mixed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class MixedDecorated extends Mixed {
  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Mixed.class, "fetch")
      .fallback("fromMirror").build();

  private static final RetryPolicy KEPT_RETRY = RetryPolicy.of(Mixed.class, "kept").fallback("none")
      .build();

  private static final RetryPolicy SHOWN_RETRY = RetryPolicy.of(Mixed.class, "shown")
      .fallback("both").build();

  private static final RetryPolicy BOTH_RETRY = RetryPolicy.of(Mixed.class, "both")
      .fallback("shown").build();

  private final Environment environment;

  private final Answers fromMirrorFallback;

  private final Answers loadFallback;

  private final Answers shownFallback;

  private final Answers bothFallback;

  MixedDecorated() {
    this(Environment.system());
  }

  MixedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fromMirrorFallback = Answers.of(Mixed.class, "fromMirror", "fetch", environment).build();
    this.loadFallback = Answers.of(Mixed.class, "load", "kept", environment).build();
    this.shownFallback = Answers.of(Mixed.class, "shown", "none", environment).build();
    this.bothFallback = Answers.of(Mixed.class, "both", "none", environment).build();
  }

  /**
   * fetch: {@code retry 3 x 1s, else fromMirror -> super}
   */
  @Override
  String fetch(String url) {
    if (environment == null) {
      // The constructor of Mixed is still running.
      return super.fetch(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = fromMirror(url);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * fromMirror: {@code fallback fetch -> super}
   */
  @Override
  String fromMirror(String url) {
    if (fromMirrorFallback == null) {
      // The constructor of Mixed is still running.
      return super.fromMirror(url);
    }
    try {
      return super.fromMirror(url);
    } catch (Throwable failure) {
      if (!fromMirrorFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = fetch(url);
        fromMirrorFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fromMirrorFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * load: {@code fallback kept -> super}
   */
  @Override
  String load(String url) {
    if (loadFallback == null) {
      // The constructor of Mixed is still running.
      return super.load(url);
    }
    try {
      return super.load(url);
    } catch (Throwable failure) {
      if (!loadFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = kept(url);
        loadFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        loadFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * kept: {@code retry 3 x 1s, else none -> super}
   */
  @Override
  String kept(String url) {
    if (environment == null) {
      // The constructor of Mixed is still running.
      return super.kept(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.kept(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = KEPT_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = none(url);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * shown: {@code fallback none -> retry 3 x 1s, else both -> super}
   */
  @Override
  String shown(String url) {
    if (shownFallback == null) {
      // The constructor of Mixed is still running.
      return super.shown(url);
    }
    try {
      return shownRetried(url);
    } catch (Throwable failure) {
      if (!shownFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = none(url);
        shownFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        shownFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String shownRetried(String url) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.shown(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = SHOWN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = both(url);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  /**
   * both: {@code fallback none -> retry 3 x 1s, else shown -> super}
   */
  @Override
  String both(String url) {
    if (bothFallback == null) {
      // The constructor of Mixed is still running.
      return super.both(url);
    }
    try {
      return bothRetried(url);
    } catch (Throwable failure) {
      if (!bothFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = none(url);
        bothFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        bothFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private String bothRetried(String url) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.both(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = BOTH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = shown(url);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }
}
