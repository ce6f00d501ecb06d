package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

/** A raw supertype is nothing to warn of where no method of it is called. */
@Decorate
@Timed
@SuppressWarnings("rawtypes")
public class Entry implements Comparable {

  @Cached
  @Override
  public int compareTo(Object other) {
    return 0;
  }

  @Validated
  static class Named extends Entry {
    @NotNull String name;
  }

  static class Held<T> {
    @NotNull T value;

    void keep(T kept) {}
  }

  /** Of these, one is called, and the field of the other is set. */
  @Decorate
  @Timed
  @SuppressWarnings("serial")
  static class Entries extends ArrayList {

    @Cached
    @Override
    public Object get(int index) {
      return super.get(index);
    }
  }

  @Validated
  static class Keeper extends Held {}

  @Decorate
  @Timed
  interface Ordered extends Comparable {
    int order();
  }

  interface Holding<T> {
    @NotNull
    T getValue();

    void setValue(T value);
  }

  @Validated
  interface Holder extends Holding {}
}
