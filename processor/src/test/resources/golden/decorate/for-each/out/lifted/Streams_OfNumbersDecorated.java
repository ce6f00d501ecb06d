package lifted;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Streams.OfNumbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Streams_OfNumbersDecorated extends Streams.OfNumbers {
  private final Environment environment;

  private final int streamLimit;

  Streams_OfNumbersDecorated() {
    this(Environment.system());
  }

  Streams_OfNumbersDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Streams.OfNumbers.class, environment);
    this.streamLimit = settings.limit("stream", 0);
    settings.warnOfUnknown();
  }

  /**
   * stream: {@code for each next}
   */
  @Override
  Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items) {
    return MappedStream.of(items, streamLimit, environment, item -> next(item));
  }
}
