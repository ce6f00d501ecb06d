package lifted;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.ForEach;
import java.util.Collection;
import java.util.List;

@Decorate
public interface Lookup<K, V extends Comparable<V>> {
  @Cached
  V find(K key);

  @ForEach(value = "find", limit = 1)
  List<V> findAll(Collection<K> keys);
}
