package dev.damask.processor.decorate.bulkhead;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.MaxWait;
import dev.damask.processor.decorate.weave.SharedDraft;
import dev.damask.processor.decorate.weave.Sharing;
import dev.damask.processor.decorate.weave.SharingReader;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;

/** {@code @Bulkhead}: reads how many calls may be under way at once. */
public final class BulkheadReader implements DecoratorReader {

  @Override
  public Optional<SharedDraft> read(Use use) {
    Attributes annotation = use.annotation();
    long value = annotation.number("value");
    boolean goodValue = use.isInRange(value >= 1, "value", "1 or more");
    Optional<MaxWait> maxWait = MaxWait.read(use);
    Optional<Sharing> sharing = SharingReader.read(use, "Bulkhead");
    if (!goodValue || maxWait.isEmpty() || sharing.isEmpty()) {
      return Optional.empty();
    }
    Bulkhead bulkhead = new Bulkhead((int) value, maxWait.get(), sharing.get(), use.isAsync());
    return Optional.of(new SharedDraft(use, bulkhead));
  }
}
