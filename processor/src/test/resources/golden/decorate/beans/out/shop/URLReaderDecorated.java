package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
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
  private static final Timing READ_TIMING = new Timing(URLReader.class, "read");

  private final Environment environment;

  @Autowired
  URLReaderDecorated(String url, Environment environment, String name) {
    this(url, environment, name, Environment.system());
  }

  URLReaderDecorated(String url, Environment environment, String name, Environment environment2) {
    super(url, environment, name);
    this.environment = Objects.requireNonNull(environment2, "environment");
  }

  /**
   * read: {@code timed -> super}
   */
  @Override
  public String read(String id) {
    if (environment == null) {
      // The constructor of URLReader is still running.
      return super.read(id);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.read(id);
    } catch (Throwable failure) {
      READ_TIMING.threw(failure, start, environment);
      throw failure;
    }
    READ_TIMING.returned(start, environment);
    return result;
  }
}
