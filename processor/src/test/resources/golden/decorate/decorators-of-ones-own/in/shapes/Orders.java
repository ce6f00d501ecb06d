package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Decorate
@Plainly
public class Orders<T> {

  @Audited
  @Timed
  @Plainly
  public String order(String name, int... numbers) throws IOException {
    return name;
  }

  @Retry
  @Audited(value = "x", codes = {}, unit = TimeUnit.DAYS, type = int[].class, types = {Integer.class})
  public void nothing() {}

  public <U extends T> List<? super U> generic(U item, T[] items, Class<?> type) throws Throwable {
    return null;
  }

  public boolean primitive(boolean call, long method, byte arguments, char target) {
    return call;
  }
}
