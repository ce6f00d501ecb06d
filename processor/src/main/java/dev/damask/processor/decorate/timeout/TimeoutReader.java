package dev.damask.processor.decorate.timeout;

import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;

/** {@code @Timeout}: reads how long a call may take. */
public final class TimeoutReader implements DecoratorReader {

  @Override
  public Optional<Timeout> read(Use use) {
    String text = use.annotation().text("value");
    return Durations.read(use.annotation(), "value", false, use.report())
        .map(limit -> new Timeout(use.methodName(), limit, text, use.isAsync()));
  }
}
