package later;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@Decorate
@Timed
public interface Stages<T> {
  @Cached(key = "id")
  CompletionStage<T> find(String id, int delegate);

  @Evicts("find")
  CompletionStage<Void> remove(String id);

  @Undecorated
  Future<T> future();
}
