package dev.damask.processor.decorate.cached;

import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;

/** A cached method of which it is not known yet whether what is generated beside it has a place. */
record CachedDraft(Use use, Cached cached) implements Draft {

  @Override
  public Optional<Cached> resolve(Drafts all) {
    return GeneratedNames.areTaken(this, all) ? Optional.empty() : Optional.of(cached);
  }
}
