package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Accessors and other methods whose overriding has type variables in it. */
class Pairs {

  interface Pair<A, B extends List<? extends A>> {
    @NotNull
    A first();

    B second();

    <C extends A> C pick(List<? super C> of);
  }

  @Validated
  abstract static class Named implements Pair<String, List<String>> {
    @Override
    public <N extends String> N pick(List<? super N> of) {
      return null;
    }
  }

  @Validated
  interface Texts extends Pair<String, List<String>> {
    @Override
    default <N extends String> N pick(List<? super N> of) {
      return null;
    }

    @Override
    @NotNull
    List<String> second();
  }
}
