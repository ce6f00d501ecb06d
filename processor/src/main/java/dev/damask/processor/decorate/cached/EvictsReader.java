package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;

/** {@code @Evicts}: reads which entries of cached methods are removed. */
public final class EvictsReader implements DecoratorReader {

  @Override
  public Optional<EvictsDraft> read(Use use) {
    Attributes annotation = use.annotation();
    return Optional.of(
        new EvictsDraft(
            use,
            annotation.text("value"),
            annotation.flag("all"),
            annotation.constant("onFailure").equals("THROW")));
  }
}
