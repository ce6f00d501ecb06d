package p;

import dev.damask.decorate.Cached;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Call;
import dev.damask.Decorate;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import org.jspecify.annotations.Nullable;

/** Names and texts beyond ASCII, supplementary characters, and what looks like an escape. */
@Decorate
class Sizes<Ä extends Comparable<Ä>> {

  Sizes(String straße) {}

  @Timed("größe")
  @Retry(fallback = "später")
  @Cached(key = "wörter")
  int zähle(int wörter, Ä über) {
    return wörter;
  }

  int später(int wörter, Ä über) {
    return 0;
  }

  @Evicts(value = "zähle", all = true)
  @Logged
  @Within("öffne")
  void 𝒳(String 𝒴) {}

  AutoCloseable öffne() {
    return () -> {};
  }

  @Timed("\\u0041 is not \u0041, \\\\u0041 is not, and 𝒳\\ü, \u0001 end\u2028lines\u2029 \u000b\u000c\u0085\u007f\uffff")
  @Checked(stufe = Checked.Stufe.GRÖßTE, zeichen = 'ß', text = "\u2028")
  void escapes() {}

  @DecoratedBy(Checker.class)
  @interface Checked {
    enum Stufe {
      GRÖßTE
    }

    Stufe stufe();

    char zeichen();

    String text();
  }

  static final class Checker implements Decorator {
    Checker(Checked.Stufe stufe, char zeichen, String text) {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}
