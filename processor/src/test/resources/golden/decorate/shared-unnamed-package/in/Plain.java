import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.concurrent.CompletableFuture;

@Decorate
class Plain {

  record Value(String name, Plain.Kind kind) {}

  enum Kind {
    ONE,
    OTHER
  }

  @Cached(shared = true)
  Value value(Kind kind) {
    return new Value("value", kind);
  }

  @Cached(shared = true)
  CompletableFuture<Value> later(Value like) {
    return CompletableFuture.completedFuture(like);
  }
}
