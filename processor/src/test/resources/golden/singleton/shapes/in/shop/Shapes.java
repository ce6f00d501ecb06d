package shop;

import dev.damask.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Constructors and classes of every kind that there can be one instance of. */
public final class Shapes {
  private Shapes() {}

  @Target(ElementType.TYPE_USE)
  @interface Checked {}

  /** A constructor that javac adds. */
  @Singleton
  public static class Implicit {}

  @Singleton
  protected static class Protected {
    protected Protected() {}

    protected Protected(Protected copied) {}
  }

  @Singleton
  public static class Generic {
    @SuppressWarnings("unchecked")
    <T extends Comparable<? super T>> Generic(List<T> list, T... more) {}

    @SafeVarargs
    <K, V extends K> Generic(Map<K, ? extends V>... maps) {}

    <X extends Exception> Generic(Callable<?> call, Class<X> thrown) throws X {}

    <X extends Exception, Y extends java.io.IOException> Generic(int code) throws X, Y {}
  }

  @Singleton
  public static class Raw {
    @SuppressWarnings("rawtypes")
    Raw(List list, Comparable[] values) {}
  }

  @Singleton
  public static class Annotated {
    Annotated(@Checked String text, List<@Checked String> list, int @Checked [] array) {}
  }

  @Singleton
  public static class Overloaded {
    public Overloaded(Runnable task) {}

    public Overloaded(Supplier<String> task) {}

    public Overloaded(Object one) {}

    public Overloaded(String one) {}
  }

  @Singleton
  public static sealed class Sealed permits Open {}

  public static non-sealed class Open extends Sealed {}

  /** The other constructor cannot be called and is passed over. */
  @Singleton
  public static class Selective {
    Selective() {
      this(new Hidden());
    }

    private Selective(Hidden hidden) {}

    private static class Hidden {}
  }
}
