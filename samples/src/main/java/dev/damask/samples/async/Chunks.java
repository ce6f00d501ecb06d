package dev.damask.samples.async;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Logged;
import java.util.concurrent.Flow;

/** Processes chunks of data as they come. */
@Decorate
public abstract class Chunks {

  /** What becomes of a chunk. */
  @Logged
  public String process(String chunk) {
    return "processed " + chunk;
  }

  /** What becomes of each chunk, as fast as the subscriber asks for it. */
  @ForEach("process")
  public abstract Flow.Publisher<String> stream(Flow.Publisher<String> chunks);
}
