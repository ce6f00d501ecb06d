package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;
import java.util.List;
import java.util.concurrent.Flow;

@Decorate
@Timed
public abstract class OfClass {
  public int twice(int item) {
    return 2 * item;
  }

  @ForEach("twice")
  public abstract List<Integer> allTwice(List<Integer> items);

  @Undecorated
  @ForEach("twice")
  public abstract Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items);
}
