package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** -Xlint:overloads warns of these. */
@Decorate
@SuppressWarnings("overloads")
public class Overloads {

  public Overloads(Function<String, String> function) {}

  public Overloads(ToIntFunction<String> function) {}

  @Timed
  public <T> T run(Callable<T> task) throws Exception {
    return task.call();
  }

  @Retry
  public <T> T run(Supplier<T> task) {
    return task.get();
  }

  @Cached
  public String run(Function<String, String> task) {
    return task.apply("");
  }

  @Cached
  public int run(ToIntFunction<String> task) {
    return task.applyAsInt("");
  }
}
