package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Fetches many at once. */
@Decorate
public abstract class Fetcher {

  @Retry
  public String fetch(String url) throws IOException, InterruptedException {
    throw new IOException(url);
  }

  @ForEach("fetch")
  public abstract List<String> fetchAll(Collection<String> urls) throws IOException;

  @Timed
  @ForEach(value = "fetch", limit = 20)
  public abstract List<String> fetchSome(Set<String> urls)
      throws IOException, InterruptedException;

  @Timed
  protected CompletionStage<Integer> size(String url) {
    return CompletableFuture.completedFuture(url.length());
  }

  @Timed
  @ForEach("size")
  abstract CompletableFuture<List<Integer>> sizes(Iterable<? extends String> item);

  @ForEach(value = "size", limit = 4)
  abstract CompletionStage<List<Number>> numbers(List<String> environment);

  int process(byte[] chunk) {
    return chunk.length;
  }

  @ForEach("process")
  abstract Flow.Publisher<Integer> stream(Flow.Publisher<byte[]> chunks);

  @ForEach(value = "process", limit = 8)
  abstract Flow.Publisher<Integer> parallel(Flow.Publisher<byte[]> chunks);

  @ForEach("size")
  abstract Flow.Publisher<Integer> streamOfSizes(Flow.Publisher<? extends String> urls);
}
