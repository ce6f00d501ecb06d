package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.testing.CapturedLog;
import dev.damask.testing.FakeTime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AttemptsTest {

  private final FakeTime time = new FakeTime();
  private final Environment environment = time.environment();
  private final IOException first = new IOException("first");
  private final IOException second = new IOException("second");
  private final IOException third = new IOException("third");
  private CapturedLog log;

  @BeforeEach
  void captureLog() {
    log = new CapturedLog();
  }

  @AfterEach
  void releaseLogAndFlag() {
    log.close();
    Thread.interrupted();
  }

  @Test
  void defaultsAreThreeAttemptsASecondApart() {
    Attempts attempts = policy().build().attempts(environment);

    assertThat(attempts.again(first)).isTrue();
    assertThat(attempts.again(second)).isTrue();
    assertThat(attempts.again(third)).isFalse();

    assertThat(attempts.exhausted()).isTrue();
    assertThat(time.sleeps()).containsExactly(ofSeconds(1), ofSeconds(1));
    assertThat(third.getSuppressed()).asList().containsExactly(first, second).inOrder();
    assertThat(log.linesWithLogger())
        .containsExactly(
            "WARN "
                + Client.class.getName()
                + " - fetchData attempt 1 of 3 failed: java.io.IOException: first",
            "WARN "
                + Client.class.getName()
                + " - fetchData attempt 2 of 3 failed: java.io.IOException: second")
        .inOrder();
  }

  @Test
  void oneAttemptIsExhaustedAtOnce() {
    Attempts attempts = policy().maxAttempts(1).build().attempts(environment);

    assertThat(attempts.again(first)).isFalse();

    assertThat(attempts.exhausted()).isTrue();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void delaysGrow() {
    Attempts attempts =
        policy().maxAttempts(5).multiplier(3).maxDelay(ofSeconds(9)).build().attempts(environment);

    for (int i = 0; i < 4; i++) {
      assertThat(attempts.again(new IOException())).isTrue();
    }

    assertThat(time.sleeps())
        .containsExactly(ofSeconds(1), ofSeconds(3), ofSeconds(9), ofSeconds(9))
        .inOrder();
  }

  @Test
  void jitterStaysInItsRangeAndVaries() {
    Attempts attempts = policy().maxAttempts(1001).jitter(0.5).build().attempts(environment);

    for (int i = 0; i < 1000; i++) {
      assertThat(attempts.again(first)).isTrue();
    }

    assertThat(time.sleeps().stream().min(Duration::compareTo).get()).isLessThan(ofMillis(600));
    assertThat(time.sleeps().stream().max(Duration::compareTo).get()).isGreaterThan(ofMillis(1400));
    assertThat(time.sleeps().stream().min(Duration::compareTo).get()).isAtLeast(ofMillis(500));
    assertThat(time.sleeps().stream().max(Duration::compareTo).get()).isAtMost(ofMillis(1500));
  }

  @Test
  void onAndNotOnChoose() {
    RetryPolicy policy = policy().on(IOException.class).notOn(FileNotFoundException.class).build();

    assertThat(policy.attempts(environment).again(new IOException())).isTrue();
    Attempts attempts = policy.attempts(environment);
    assertThat(attempts.again(new FileNotFoundException())).isFalse();
    assertThat(attempts.exhausted()).isFalse();
    assertThat(attempts.again(new IllegalStateException())).isFalse();
    assertThat(attempts.exhausted()).isFalse();
  }

  @Test
  void someAreNeverRetried() {
    Attempts attempts = policy().on(Throwable.class).build().attempts(environment);

    assertThat(attempts.again(new Error())).isFalse();
    assertThat(attempts.again(new InterruptedException())).isFalse();
    assertThat(attempts.again(new CancellationException())).isFalse();
    assertThat(attempts.exhausted()).isFalse();
    assertThat(attempts.again(new Throwable())).isTrue();
  }

  @Test
  void failureNotToRetryCarriesTheEarlierOnes() {
    Attempts attempts = policy().on(IOException.class).build().attempts(environment);
    Error error = new Error();

    attempts.again(first);

    assertThat(attempts.again(error)).isFalse();
    assertThat(error.getSuppressed()).asList().containsExactly(first);
  }

  @Test
  void failuresAreSuppressedOnceAndNeverInThemselves() {
    Attempts attempts = policy().maxAttempts(5).delay(Duration.ZERO).build().attempts(environment);
    third.addSuppressed(second);

    for (IOException failure : List.of(first, third, first, second)) {
      assertThat(attempts.again(failure)).isTrue();
    }

    assertThat(attempts.again(third)).isFalse();
    assertThat(third.getSuppressed()).asList().containsExactly(second, first).inOrder();
  }

  @Test
  void zeroDelayDoesNotSleep() {
    assertThat(policy().delay(Duration.ZERO).build().attempts(environment).again(first)).isTrue();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void noDelayIsBegunThatWouldEndAfterMaxDuration() {
    RetryPolicy policy = policy().maxAttempts(9).maxDuration(ofSeconds(3)).build();
    Attempts attempts = policy.attempts(environment, 0);

    time.set(1);
    assertThat(attempts.again(first)).isTrue();
    assertThat(attempts.again(second)).isTrue();
    assertThat(time.nanos()).isEqualTo(2_000_000_001L);
    assertThat(attempts.again(third)).isFalse();
    assertThat(attempts.exhausted()).isTrue();
    assertThat(log.lines()).hasSize(2);

    time.set(2_000_000_000L);
    assertThat(policy.attempts(environment, 0).again(first)).isTrue();
    assertThat(policy.attempts(environment).again(first)).isTrue();
  }

  @Test
  void timeThatGoesBackGivesNoMoreTime() {
    RetryPolicy policy = policy().delay(ofSeconds(4)).maxDuration(ofSeconds(3)).build();
    time.set(-9_000_000_000L);

    assertThat(policy.attempts(environment, 0).again(first)).isFalse();
  }

  @Test
  void interruptDuringTheWaitKeepsTheFlagAndIsNotExhausted() {
    Environment interrupting =
        time.builder()
            .sleeper(
                duration -> {
                  throw new InterruptedException();
                })
            .build();
    Attempts attempts = policy().build().attempts(interrupting);

    assertThat(attempts.again(first)).isFalse();

    assertThat(attempts.exhausted()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(first.getSuppressed()).isEmpty();
  }

  @Test
  void flagSetAfterTheWaitCountsToo() {
    Environment interrupting =
        time.builder().sleeper(duration -> Thread.currentThread().interrupt()).build();
    Attempts attempts = policy().build().attempts(interrupting);

    assertThat(attempts.again(first)).isFalse();

    assertThat(attempts.exhausted()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void interruptedThreadDoesNotCallAgain() {
    Attempts attempts = policy().delay(Duration.ZERO).build().attempts(environment);
    assertThat(attempts.again(first)).isTrue();
    Thread.currentThread().interrupt();

    assertThat(attempts.again(second)).isFalse();

    assertThat(attempts.exhausted()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(second.getSuppressed()).asList().containsExactly(first);
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void interruptedThreadIsExhaustedWhereNoAttemptIsLeft() {
    Attempts attempts = policy().maxAttempts(1).build().attempts(environment);
    Thread.currentThread().interrupt();

    assertThat(attempts.again(first)).isFalse();

    assertThat(attempts.exhausted()).isTrue();
  }

  @Test
  void loggerThatThrowsHidesNothing() {
    log.close();
    log = CapturedLog.failing(new IllegalStateException("full"));
    Attempts attempts = policy().maxAttempts(2).build().attempts(environment);

    assertThat(attempts.again(first)).isTrue();
    assertThat(attempts.again(second)).isFalse();

    assertThat(first.getSuppressed()).isEmpty();
    assertThat(second.getSuppressed()).asList().containsExactly(first);
  }

  @Test
  void failureThatCannotPrintItselfIsRetried() {
    IOException unprintable =
        new IOException() {
          @Override
          public String getMessage() {
            throw new IllegalStateException("no message");
          }
        };

    assertThat(policy().build().attempts(environment).again(unprintable)).isTrue();

    assertThat(log.lines())
        .containsExactly(
            "WARN fetchData attempt 1 of 3 failed: <"
                + unprintable.getClass().getName()
                + ", could not be printed: java.lang.IllegalStateException>");
  }

  @Test
  void sleeperThatThrowsEndsTheAttempts() {
    IllegalStateException closed = new IllegalStateException("closed");
    Environment broken =
        time.builder()
            .sleeper(
                duration -> {
                  throw closed;
                })
            .build();
    Attempts attempts = policy().build().attempts(broken);

    assertThat(attempts.again(first)).isFalse();

    assertThat(attempts.exhausted()).isFalse();
    assertThat(first.getSuppressed()).asList().containsExactly(closed);
  }

  @Test
  void decisionWithoutWaiting() {
    Attempts attempts = policy().maxAttempts(2).build().attempts(environment);

    assertThat(attempts.decide(true)).isEqualTo(1_000_000_000L);
    attempts.goOn(first, 0);
    assertThat(attempts.decide(true)).isEqualTo(RetryPolicy.STOP);
    attempts.stop(second);

    assertThat(time.sleeps()).isEmpty();
    assertThat(log.lines())
        .containsExactly("WARN fetchData attempt 1 of 2 failed: java.io.IOException: first");
    assertThat(second.getSuppressed()).asList().containsExactly(first);
  }

  @Test
  void valuesOutOfRangeAreRejected() {
    List<Runnable> wrong = new ArrayList<>();
    wrong.add(() -> policy().maxAttempts(0));
    wrong.add(() -> policy().delay(ofSeconds(-1)));
    wrong.add(() -> policy().multiplier(0.9));
    wrong.add(() -> policy().multiplier(Double.NaN));
    wrong.add(() -> policy().maxDelay(ofSeconds(-1)));
    wrong.add(() -> policy().jitter(1.1));
    wrong.add(() -> policy().jitter(Double.NaN));
    wrong.add(() -> policy().maxDuration(ofSeconds(-1)));
    for (Runnable one : wrong) {
      assertThrows(IllegalArgumentException.class, one::run);
    }
  }

  private static RetryBuilder policy() {
    return RetryPolicy.of("fetchData", WrapperSettings.of(Client.class, Environment.system()));
  }

  private static final class Client {}
}
