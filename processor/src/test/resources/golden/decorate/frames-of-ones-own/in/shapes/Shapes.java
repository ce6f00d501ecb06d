package shapes;

import base.Noted;
import base.Shown;
import base.Store;
import dev.damask.Decorate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Methods of all shapes, each of which calls what the superclass has without a frame of ours. */
@Decorate
abstract class Shapes<T extends Number & Comparable<T>> extends Store<String, Object, Shown>
    implements Named {

  @Noted
  public String varargs(String first, int... rest) throws IOException {
    return first;
  }

  @Noted
  <U extends T, E extends Exception> List<? super U> generic(U item, T[] items, Class<E> type)
      throws E {
    return List.of(item);
  }

  @Noted
  protected <A extends Object & Comparable<? super A>> A bound(A some, List<? extends A>[] more) {
    return some;
  }

  @Noted
  double primitives(boolean a, byte b, char c, short d, int e, long f, float g) {
    return g;
  }

  @Noted
  void nothing() throws Throwable {}

  @Noted
  void nothing(String SUPER_NOTHING, Map.Entry<String, int[]> lookup) {}

  @Noted
  CompletableFuture<T> later(T some) {
    return CompletableFuture.completedFuture(some);
  }

  @Noted
  @Override
  protected Object put(String key, Object value) {
    return value;
  }

  @Noted
  Inner inner(Inner some, Nested<T>.Deep<String> deep) {
    return some;
  }

  class Inner {}

  static class Nested<N> {
    class Deep<D> {}
  }
}
