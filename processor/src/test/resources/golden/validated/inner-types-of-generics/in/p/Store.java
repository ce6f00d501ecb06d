package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Compilers differ in what they infer of the type around an inner one. */
@Validated
public class Store<T> {
  @Size(min = 1)
  private List<Entry> entries;

  @NotNull private Entry first;

  public Store(Entry first, List<Entry> entries) {
    this.first = first;
    this.entries = entries;
  }

  public List<Entry> getEntries() {
    return entries;
  }

  public Entry getFirst() {
    return first;
  }

  public class Entry {}

  /** A type parameter that nothing uses. */
  @Decorate
  @Timed
  static class Included<T> {
    <S extends Set<T>> Included(Set<T> included) {}

    public <S> int size() {
      return 1;
    }
  }
}
