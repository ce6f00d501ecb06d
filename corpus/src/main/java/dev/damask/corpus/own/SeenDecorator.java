package dev.damask.corpus.own;

import dev.damask.decorate.Call;
import dev.damask.decorate.Decorator;

/** Passes every call on. */
public final class SeenDecorator implements Decorator {

  private final String note;
  private final Class<?>[] types;

  /** With what {@link Seen} says. */
  public SeenDecorator(String note, Class<?>[] types) {
    this.note = note;
    this.types = types.clone();
  }

  @Override
  public <R> R around(Call<R> call) throws Exception {
    try {
      return call.proceed();
    } finally {
      System.Logger logger = System.getLogger(note);
      logger.log(System.Logger.Level.TRACE, "{0} {1}", call.method(), types.length);
    }
  }
}
