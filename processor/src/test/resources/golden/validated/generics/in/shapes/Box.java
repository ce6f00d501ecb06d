package shapes;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@Validated
public class Box<K extends Comparable<? super K> & Serializable, V extends List<K>> {

  @NotNull private K key;
  @NotNull protected V values;
  private Map<? extends K, @NotNull ? super V> map;
  @Valid private Box<K, V> inner;
  @NotNull private String label;

  public <C extends Comparator<? super K> & Serializable> Box(K key, C order, V values) {
    this.key = key;
    this.values = values;
  }

  @SafeVarargs
  protected Box(String label, K... keys) {
    this.label = label;
  }

  Box(Map<? extends K, ? super V> map) {
    this.map = map;
  }

  public K getKey() {
    return key;
  }

  public void setKey(K key) {
    this.key = key;
  }

  public Map<? extends K, ? super V> getMap() {
    return map;
  }

  public void setMap(Map<? extends K, ? super V> map) {
    this.map = map;
  }

  public Box<K, V> getInner() {
    return inner;
  }

  public Box<K, V> setInner(Box<K, V> inner) {
    this.inner = inner;
    return this;
  }

  public String getLabel() {
    return label;
  }

  @Validated
  public record Sorted<T extends Comparable<? super T>>(@NotNull List<? super T> values) {}

  @Validated
  static class Sink<T extends Comparable<? super T>> {
    @NotNull final List<? super T> values;

    Sink(List<? super T> values) {
      this.values = values;
    }

    Sink(Sorted<T> sorted, List<Object> values) {
      this.values = values;
    }
  }

  @Validated
  public interface Pair<A, B extends Pair<A, B>> {
    @NotNull
    A first();

    void first(A first);

    @Valid
    B next();

    @Size(max = 2)
    List<@NotNull ? extends A> rest();
  }

  @Validated
  public record Triple<T extends Comparable<T>>(
      @NotNull T first, @Size(min = 1) List<T> second, @Valid Triple<T> third) {}

  @Validated
  public record Many<T>(@Size(max = 9) T... all) {
    @SafeVarargs
    public Many {}
  }
}
