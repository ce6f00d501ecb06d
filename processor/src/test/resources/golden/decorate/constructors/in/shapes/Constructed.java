package shapes;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;

@Decorate
public class Constructed<T extends Number> {

  protected Constructed() {}

  Constructed(T number) throws IOException {}

  private Constructed(T number, T secret) {}

  /** Serves as the second form of the first. */
  public Constructed(Environment environment) {}

  public Constructed(List<? extends T> numbers, Environment environment) {}

  public Constructed(Environment first, Environment second) {}

  public <U extends T> Constructed(U one, List<? super U> more, int... numbers) {}

  public Constructed(Environment[] all, Environment... more) {}

  @Timed
  @Cached
  public T number() {
    return null;
  }
}
