package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/** Who hears of an asynchronous call. */
interface Supervision {

  /** The caller has cancelled it; its end may still come, or never. May be told more than once. */
  void cancelled();

  /** It has ended; told once, before whoever waits for the call hears. */
  void ended(@Nullable Throwable failure);
}
