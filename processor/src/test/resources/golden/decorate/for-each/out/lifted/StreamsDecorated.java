package lifted;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Streams} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class StreamsDecorated<T> extends Streams<T> {
  StreamsDecorated() {
    this(Environment.system());
  }

  StreamsDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
  }

  /**
   * stream: {@code for each next}
   */
  @Override
  Flow.Publisher<T> stream(Flow.Publisher<T> items) {
    return MappedStream.of(items, item -> next(item));
  }
}
