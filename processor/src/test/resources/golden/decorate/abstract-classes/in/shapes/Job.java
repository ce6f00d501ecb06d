package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import java.util.AbstractList;
import java.util.function.Consumer;

@Decorate
public abstract class Job<T> implements Runnable, Consumer<T> {

  protected abstract T work(T item);

  @Timed
  public void twice(T item) {
    work(work(item));
  }

  @Decorate
  abstract static class Numbers extends AbstractList<Integer> {
    @Logged
    @Override
    public Integer get(int index) {
      return index;
    }
  }
}
