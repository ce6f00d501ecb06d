package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.util.List;
import java.util.Map;

@Decorate
@SuppressWarnings("rawtypes")
public class Raw<T extends Comparable> extends RawParent implements Comparable {

  public Raw(Class<? extends List> type, Map.Entry[] entries) {}

  @Timed
  @Retry
  public List list(Map<String, List> map, Class type) {
    return List.of();
  }

  @Cached
  public <U extends List & Comparable> Map.Entry<? super U, List[]> bound(U list) {
    return null;
  }

  @Logged
  @Override
  public int compareTo(Object other) {
    return 0;
  }
}
