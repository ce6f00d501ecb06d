package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Environment environment;

  private final Timing readTiming;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.readTiming = Timing.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  protected String read(String url) {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.read(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read(url);
    } catch (Throwable failure) {
      readTiming.threw(failure, start, environment);
      throw failure;
    }
    readTiming.returned(start, environment);
    return result;
  }
}
