package p;

import dev.damask.Decorate;
import dev.damask.cache.CacheCodec;
import dev.damask.decorate.Cached;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Call;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import java.util.List;

/** Generated code calls members that are deprecated, and names what is. */
@Decorate
public abstract class Parts {

  @Deprecated
  boolean isTransient(Exception failure) {
    return true;
  }

  @Deprecated(forRemoval = true)
  boolean isBusy(String result) {
    return false;
  }

  @Retry(when = "isTransient", whenResult = "isBusy")
  public String fetch() {
    return "";
  }

  @Deprecated
  String instead(String name) {
    return name;
  }

  @Fallback("instead")
  public String answer(String name) {
    return name;
  }

  @Deprecated
  AutoCloseable open() {
    return () -> {};
  }

  @Within("open")
  public void work() {}

  @Cached(unless = "isBusy")
  public String read(String name) {
    return name;
  }

  @Cached(shared = true, codec = Codec.class)
  public String coded(String name) {
    return name;
  }

  @Cached(shared = true)
  public Price price(Kind kind, Price other) {
    return other;
  }

  @Counted(kind = Kind.OLD)
  public void counted() {}

  @ForEach("lift")
  public abstract List<String> all(List<String> names);

  @Deprecated
  public String lift(String name) {
    return name;
  }

  @Deprecated
  static final class Codec implements CacheCodec<String> {
    @Override
    public byte[] write(String value) {
      return new byte[0];
    }

    @Override
    public String read(byte[] bytes) {
      return "";
    }
  }

  /** Old and new. */
  public enum Kind {
    @Deprecated
    OLD,
    NEW
  }

  /**
   * A price.
   *
   * @param amount how much
   * @param kind of what kind
   */
  public record Price(@Deprecated int amount, Kind kind) {
    @Deprecated
    @Override
    public int amount() {
      return amount;
    }

    @Deprecated
    public Price {}
  }

  /** Counts. */
  @DecoratedBy(Counter.class)
  public @interface Counted {
    Kind kind();
  }

  /** Counts, too. */
  @Deprecated(forRemoval = true)
  public static final class Counter implements Decorator {

    @Deprecated
    public Counter(Kind kind) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}
