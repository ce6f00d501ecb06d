package lifted;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Streams.OfNumbers} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Streams_OfNumbersDecorated extends Streams.OfNumbers {
  Streams_OfNumbersDecorated() {
    this(Environment.system());
  }

  Streams_OfNumbersDecorated(Environment environment) {
    Objects.requireNonNull(environment, "environment");
  }

  /**
   * stream: {@code for each next}
   */
  @Override
  Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items) {
    return MappedStream.of(items, item -> next(item));
  }
}
