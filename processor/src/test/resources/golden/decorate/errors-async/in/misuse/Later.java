package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.AsyncDecorator;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

@Decorate
class Later {
  @Timed
  CompletableFuture<String> completable() {
    return CompletableFuture.completedFuture("");
  }

  @Retry
  CompletionStage<Void> stage() {
    return CompletableFuture.completedFuture(null);
  }

  @Cached // ERROR AsyncMethod
  Future<?> future() {
    return CompletableFuture.completedFuture(null);
  }

  @Timed // ERROR AsyncMethod
  Own own() {
    return new Own();
  }

  @Timed // ERROR AsyncMethod
  <F extends CompletableFuture<String>> F variable(F future) {
    return future;
  }

  @Retry // ERROR AsyncMethod
  Flow.Publisher<String> publisher(Flow.Publisher<String> source) {
    return source;
  }

  @Logged
  String takesOne(CompletableFuture<String> future) {
    return future.join();
  }

  @Plain // ERROR AsyncDecoratorNeeded
  CompletionStage<Void> plain() {
    return CompletableFuture.completedFuture(null);
  }

  @Plain
  String plainOnPlain() {
    return "";
  }

  @Both
  CompletionStage<Void> both() {
    return CompletableFuture.completedFuture(null);
  }

  @Both
  String bothOnPlain() {
    return "";
  }

  static class Own extends CompletableFuture<String> {}

  @DecoratedBy(Plain.As.class)
  @interface Plain {
    class As implements Decorator {
      @Override
      public <R> R around(Call<R> call) throws Exception {
        return call.proceed();
      }
    }
  }

  @DecoratedBy(Both.As.class)
  @interface Both {
    class As implements AsyncDecorator {
      @Override
      public <R> R around(Call<R> call) throws Exception {
        return call.proceed();
      }

      @Override
      public <R> CompletionStage<R> aroundAsync(Call<CompletionStage<R>> call) throws Exception {
        return call.proceed();
      }
    }
  }
}
