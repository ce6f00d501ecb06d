package ahead;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ServiceDecorated extends Service {
  private final Environment environment;

  private final Timing sendTiming;

  private final Timing closeTiming;

  private final Timing listTiming;

  @Audit(ClientDecorated.class)
  public ServiceDecorated(@Audit(ClientDecorated.class) String name) {
    this(name, Environment.system());
  }

  public ServiceDecorated(@Audit(ClientDecorated.class) String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Service.class, environment);
    this.sendTiming = Timing.of("send", settings).build();
    this.closeTiming = Timing.of("close", settings).build();
    this.listTiming = Timing.of("list", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * send: {@code timed -> super}
   */
  @Audit(
      value = Object.class,
      all = {
          String.class,
          ClientDecorated.class
      }
  )
  @Override
  public void send(@Audit(value = int.class, all = ClientDecorated[].class) String text) {
    if (sendTiming == null) {
      // Left out by a setting, or the constructor of Service is still running.
      super.send(text);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.send(text);
    } catch (Throwable failure) {
      sendTiming.threw(failure, start, environment);
      throw failure;
    }
    sendTiming.returned(start, environment);
  }

  /**
   * close: {@code timed -> super}
   */
  @Audit(
      value = Object.class,
      inner = @Audit.Inner(ClientDecorated.class)
  )
  @Override
  public void close() {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Service is still running.
      super.close();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close();
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }

  /**
   * list: {@code timed -> super}
   */
  @Audit(PluginRegistry.class)
  @Override
  public void list() {
    if (listTiming == null) {
      // Left out by a setting, or the constructor of Service is still running.
      super.list();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.list();
    } catch (Throwable failure) {
      listTiming.threw(failure, start, environment);
      throw failure;
    }
    listTiming.returned(start, environment);
  }
}
