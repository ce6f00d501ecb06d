package shapes;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.Arrays;
import java.util.List;

@Decorate
public class Varargs {

  private final List<String> names;

  public Varargs(String... names) {
    this.names = List.of(names);
  }

  @SafeVarargs
  public Varargs(int many, List<String>... names) {
    this.names = names[many];
  }

  Varargs(Environment environment, int[]... rows) {
    this.names = List.of(environment + Arrays.deepToString(rows));
  }

  @Timed
  @SuppressWarnings("unchecked")
  public <T> List<T> listOf(T... items) {
    return Arrays.asList(items);
  }

  @Logged
  @Retry
  @SuppressWarnings("unchecked")
  public <T extends Comparable<T>> List<List<T>> lists(String name, List<? extends T>... items) {
    return List.of();
  }

  @Cached
  public int sum(int... numbers) {
    return names.size() + numbers.length;
  }

  @Cached
  public String joined(Object first, Object... more) {
    return first + Arrays.toString(more);
  }

  @Logged
  public int[][] rows(long[]... rows) {
    return new int[rows.length][];
  }
}
