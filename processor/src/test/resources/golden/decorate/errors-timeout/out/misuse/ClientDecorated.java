package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
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
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.futureTimeout = TimeLimit.of("future", Duration.ofSeconds(1), settings);
    this.soonTimeout = TimeLimit.of("soon", Duration.ofNanos(1), settings);
    settings.warnOfUnknown();
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
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
