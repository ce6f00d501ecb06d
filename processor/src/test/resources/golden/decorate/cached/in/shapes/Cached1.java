package shapes;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Timed;
import java.io.IOException;

@Decorate
public class Cached1<T> {

  static final String TTL = "1h" + "30m";

  @Cached
  public String nothing() {
    return "";
  }

  @Cached(ttl = TTL, maximumSize = 10_000_000_000L)
  public long primitive(int number, double factor, char letter, boolean flag) {
    return number;
  }

  @Cached(key = {"second", "first"}, nulls = Cached.Nulls.SKIP)
  public String some(String first, long second, Runnable other) {
    return first;
  }

  @Cached
  public byte[] array(int[] numbers, T[][] items, T item, Object object) {
    return new byte[0];
  }

  @Cached
  public String some(@Sensitive String password) throws IOException {
    return password;
  }

  @Cached(ttl = "500ns")
  public int fib(int n) throws InterruptedException {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  @Evicts(value = "fib", all = true)
  @Timed
  public void clear() {}

  @Evicts("primitive")
  public boolean change(boolean flag, char letter, double factor, int number, String more) {
    return flag;
  }

  @Evicts("nothing")
  public <E extends Exception> T renew(T item) throws E {
    return item;
  }

  @Evicts("fib")
  @Cached
  public int both(int n) {
    return n;
  }
}
