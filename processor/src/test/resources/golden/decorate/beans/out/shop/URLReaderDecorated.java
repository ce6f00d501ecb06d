package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * {@link URLReader} with the decorators of its methods.
 */
@Service("URLReader")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class URLReaderDecorated extends URLReaderValidated {
  private final Environment environment;

  private final Timing readTiming;

  @Autowired
  URLReaderDecorated(String url, Environment environment, String name) {
    this(url, environment, name, Environment.system());
  }

  URLReaderDecorated(String url, Environment environment, String name, Environment environment2) {
    super(url, environment, name);
    this.environment = Objects.requireNonNull(environment2, "environment");
    WrapperSettings settings = WrapperSettings.of(URLReader.class, environment2);
    this.readTiming = Timing.of("read", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  public String read(String id) {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of URLReader is still running.
      return super.read(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read(id);
    } catch (Throwable failure) {
      readTiming.threw(failure, start, environment);
      throw failure;
    }
    readTiming.returned(start, environment);
    return result;
  }
}
