package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final TimeLimit futureTimeout;

  private final TimeLimit soonTimeout;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    this.futureTimeout = TimeLimit.of(Client.class, "future", Duration.ofSeconds(1), environment);
    this.soonTimeout = TimeLimit.of(Client.class, "soon", Duration.ofNanos(1), environment);
  }

  @Override
  void never() {
    super.never();
  }

  @Override
  void before() {
    super.before();
  }

  @Override
  void empty() {
    super.empty();
  }

  @Override
  void unit() {
    super.unit();
  }

  /**
   * future: {@code timeout 1s -> super}
   */
  @Override
  Future<String> future() {
    if (futureTimeout == null) {
      // The constructor of Client is still running.
      return super.future();
    }
    Deadline deadline = futureTimeout.begin();
    Future<String> result;
    try {
      result = super.future();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  /**
   * soon: {@code timeout 1ns -> super}
   */
  @Override
  void soon() {
    if (soonTimeout == null) {
      // The constructor of Client is still running.
      super.soon();
      return;
    }
    Deadline deadline = soonTimeout.begin();
    try {
      super.soon();
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
  }
}
