package later;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Methods that are asynchronous only in the type that is decorated. */
class Tasks {
  @Decorate
  abstract static class Task<T> {
    @Timed
    @Logged
    @Retry
    @Cached
    public T run(String name) {
      return null;
    }
  }

  @Decorate
  static class Download extends Task<CompletableFuture<String>> {
    @Logged
    public String name() {
      return "download";
    }
  }

  @Decorate
  static class Upload extends Task<CompletionStage<? extends Number>> {
    @Logged
    public String name() {
      return "upload";
    }
  }
}
