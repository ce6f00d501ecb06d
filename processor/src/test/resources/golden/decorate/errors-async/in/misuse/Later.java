package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@Decorate
class Later {
  @Timed // ERROR AsyncMethod
  CompletableFuture<String> completable() {
    return CompletableFuture.completedFuture("");
  }

  @Retry // ERROR AsyncMethod
  CompletionStage<Void> stage() {
    return CompletableFuture.completedFuture(null);
  }

  @Cached // ERROR AsyncMethod
  Future<?> future() {
    return CompletableFuture.completedFuture(null);
  }

  @Logged
  String takesOne(CompletableFuture<String> future) {
    return future.join();
  }
}
