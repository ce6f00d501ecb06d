package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import java.util.concurrent.CompletableFuture;

@Decorate
class Results {
  @Cached(nulls = Cached.Nulls.SKIP) // ERROR AttributeWithoutEffect
  int count(String of) {
    return of.length();
  }

  @Cached(nulls = Cached.Nulls.CACHE, maximumSize = 1000)
  int size() {
    return 1;
  }

  @Cached(nulls = Cached.Nulls.SKIP)
  Integer boxed(String of) {
    return of.length();
  }

  @Cached(nulls = Cached.Nulls.SKIP)
  CompletableFuture<Integer> later(String of) {
    return CompletableFuture.completedFuture(of.length());
  }

  @Cached(maximumSize = 10) // ERROR AttributeWithoutEffect
  String only() {
    return "";
  }

  @Cached(maximumSize = 10)
  String one(boolean of) {
    return "" + of;
  }

  @Logged(result = false) // ERROR AttributeWithoutEffect
  void run() {}

  @Logged(result = true)
  void start() {}

  @Logged(result = false)
  CompletableFuture<Void> done() {
    return CompletableFuture.completedFuture(null);
  }
}
