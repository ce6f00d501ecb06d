package shop;

import dev.damask.Decorate;

public interface Hostile {

  @Decorate
  interface Inner<T extends Comparable<T>> {
    @Audited(
        value = "</script><img src=x onerror=\"document.title='taken'\">\u2028&lt;b&gt; \"'\\\t\u00fc\ud83d\ude00",
        types = {String[].class, int.class},
        level = Audited.Level.HIGH)
    T pick(T one, T[] others);
  }
}
