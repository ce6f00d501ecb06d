package misuse;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Mixed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class MixedDecorated extends Mixed {
  private final Environment environment;

  private final RetryPolicy fetchRetry;

  private final Answers fromMirrorFallback;

  private final Answers loadFallback;

  private final RetryPolicy keptRetry;

  private final Answers shownFallback;

  private final RetryPolicy shownRetry;

  private final Answers bothFallback;

  private final RetryPolicy bothRetry;

  MixedDecorated() {
    this(Environment.system());
  }

  MixedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Mixed.class, environment);
    this.fetchRetry = RetryPolicy.of("fetch", settings).fallback("fromMirror").build();
    this.fromMirrorFallback = Answers.of("fromMirror", "fetch", settings).build();
    this.loadFallback = Answers.of("load", "kept", settings).build();
    this.keptRetry = RetryPolicy.of("kept", settings).fallback("none").build();
    this.shownFallback = Answers.of("shown", "none", settings).build();
    this.shownRetry = RetryPolicy.of("shown", settings).fallback("both").build();
    this.bothFallback = Answers.of("both", "none", settings).build();
    this.bothRetry = RetryPolicy.of("both", settings).fallback("shown").build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code retry 3 x 1s, else fromMirror -> super}
   */
  @Override
  String fetch(String url) {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Mixed is still running.
      return super.fetch(url);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Mixed is still running.
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
      // Left out by a setting, or the constructor of Mixed is still running.
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
    if (keptRetry == null) {
      // Left out by a setting, or the constructor of Mixed is still running.
      return super.kept(url);
    }
    long start = keptRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.kept(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = keptRetry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Mixed is still running.
      return shownRetried(url);
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
    if (shownRetry == null) {
      // Left out by a setting, or the constructor of Mixed is still running.
      return super.shown(url);
    }
    long start = shownRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.shown(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = shownRetry.attempts(environment, start);
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
      // Left out by a setting, or the constructor of Mixed is still running.
      return bothRetried(url);
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
    if (bothRetry == null) {
      // Left out by a setting, or the constructor of Mixed is still running.
      return super.both(url);
    }
    long start = bothRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.both(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = bothRetry.attempts(environment, start);
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
