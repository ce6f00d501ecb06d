package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;

/** Its override takes an array, and is silenced. */
@Decorate
@SuppressWarnings("overrides")
public class Table implements Keys {
  @Timed
  @Override
  public void put(String[] keys) {}

  @Cached
  public String join(String separator, String... parts) {
    return String.join(separator, parts);
  }

  @Cached(key = "parts")
  public String join(int unused, String... parts) {
    return String.join("", parts);
  }

  @Cached(key = "separator")
  public String first(String separator, String... parts) {
    return parts[0];
  }

  @SuppressWarnings("unchecked")
  @Cached
  public <T> String generic(Class<T> type, T... parts) {
    return "";
  }
}
