package lifted;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Streams} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class StreamsDecorated<T> extends Streams<T> {
  private final Environment environment;

  private final int streamLimit;

  StreamsDecorated() {
    this(Environment.system());
  }

  StreamsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Streams.class, environment);
    this.streamLimit = settings.limit("stream", 0);
    settings.warnOfUnknown();
  }

  /**
   * stream: {@code for each next}
   */
  @Override
  Flow.Publisher<T> stream(Flow.Publisher<T> items) {
    return MappedStream.of(items, streamLimit, environment, item -> next(item));
  }
}
