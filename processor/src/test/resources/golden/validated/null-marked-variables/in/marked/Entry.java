package marked;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

@Validated
abstract class Entry<K, V extends @Nullable Object> implements Linked<Entry<K, V>> {

  @NotNull @Nullable K key;

  @NotNull
  public abstract @Nullable K getFirst();

  @NotNull
  public abstract V getValue();
}
