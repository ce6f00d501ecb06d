package misuse;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Answers neverFallback;

  private final Answers unthrownFallback;

  private final Answers errorFallback;

  private final Answers cancelledFallback;

  private final Answers bothFallback;

  private final Answers fineFallback;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.neverFallback = Answers.of("never", "answer", settings).build();
    this.unthrownFallback = Answers.of("unthrown", "answer", settings).on(IOException.class)
        .build();
    this.errorFallback = Answers.of("error", "answer", settings).on(Error.class).build();
    this.cancelledFallback = Answers.of("cancelled", "answer", settings)
        .notOn(CancellationException.class).build();
    this.bothFallback = Answers.of("both", "answer", settings).on(FileNotFoundException.class)
        .notOn(IOException.class).build();
    this.fineFallback = Answers.of("fine", "narrow", settings).on(IOException.class)
        .notOn(FileNotFoundException.class).build();
    settings.warnOfUnknown();
  }

  @Override
  String unknown(String name) {
    return super.unknown(name);
  }

  @Override
  String empty(String name) {
    return super.empty(name);
  }

  @Override
  String itself(String name) {
    return super.itself(name);
  }

  @Override
  String ofPrivate(String name) {
    return super.ofPrivate(name);
  }

  @Override
  String otherParameter(int number) {
    return super.otherParameter(number);
  }

  @Override
  CompletableFuture<String> notYet(String name) {
    return super.notYet(name);
  }

  @Override
  String otherException(String name) {
    return super.otherException(name);
  }

  @Override
  String narrowFailure(String name) throws IOException {
    return super.narrowFailure(name);
  }

  /**
   * never: {@code fallback answer -> super}
   */
  @Override
  String never(String name) {
    if (neverFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.never(name);
    }
    try {
      return super.never(name);
    } catch (Throwable failure) {
      if (!neverFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer(name);
        neverFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        neverFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * unthrown: {@code fallback answer, on IOException -> super}
   */
  @Override
  String unthrown(String name) {
    if (unthrownFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.unthrown(name);
    }
    try {
      return super.unthrown(name);
    } catch (Throwable failure) {
      if (!unthrownFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer(name);
        unthrownFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        unthrownFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * error: {@code fallback answer, on Error -> super}
   */
  @Override
  String error(String name) {
    if (errorFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.error(name);
    }
    try {
      return super.error(name);
    } catch (Throwable failure) {
      if (!errorFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer(name);
        errorFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        errorFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * cancelled: {@code fallback answer, not on CancellationException -> super}
   */
  @Override
  String cancelled(String name) {
    if (cancelledFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.cancelled(name);
    }
    try {
      return super.cancelled(name);
    } catch (Throwable failure) {
      if (!cancelledFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer(name);
        cancelledFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        cancelledFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * both: {@code fallback answer, on FileNotFoundException, not on IOException -> super}
   */
  @Override
  String both(String name) throws IOException {
    if (bothFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.both(name);
    }
    try {
      return super.both(name);
    } catch (Throwable failure) {
      if (!bothFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = answer(name);
        bothFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        bothFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fine: {@code fallback narrow, on IOException, not on FileNotFoundException -> super}
   */
  @Override
  String fine(String name) throws IOException {
    if (fineFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fine(name);
    }
    try {
      return super.fine(name);
    } catch (Throwable failure) {
      if (!fineFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = narrow(name, (IOException) failure);
        fineFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fineFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }
}
