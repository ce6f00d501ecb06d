package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Methods whose results are futures only in the type that is decorated. */
class Tasks {
  @Decorate
  abstract static class Task<T> {
    @Retry
    @Cached
    public T run() {
      return null;
    }
  }

  @Decorate // ERROR AsyncMethod
  static class Download extends Task<Future<String>> {
    @Timed
    public void more() {}
  }

  @Decorate // ERROR AsyncMethod
  static class OwnFuture extends Task<OwnFuture.Own> {
    @Timed
    public void more() {}

    static class Own extends CompletableFuture<String> {}
  }

  @Decorate // ERROR AsyncMethod
  static class Variable<F extends Serializable & Future<String>> extends Task<F> {
    @Timed
    public void more() {}
  }

  @Decorate
  static class Overridden extends Task<Future<String>> {
    @Override
    public Future<String> run() {
      return null;
    }

    @Timed
    public void more() {}
  }

  @Decorate
  static class Plain extends Task<String> {
    @Timed
    public void more() {}
  }

  @Decorate
  interface Plainly {
    @Timed
    Object run();
  }

  interface Later {
    Future<String> run();
  }

  @Decorate // ERROR AsyncMethod
  interface Joined extends Plainly, Later {}

  @Decorate
  interface Sub<T> {
    @Timed
    T run();
  }

  @Decorate // ERROR AsyncMethod
  interface SubLater extends Sub<Future<?>> {}

  @Decorate
  static class Bounded<K> {
    @Timed
    <T extends K> T run(T value) {
      return value;
    }
  }

  @Decorate // ERROR AsyncMethod
  static class BoundedByFuture extends Bounded<Future<String>> {}

  @Decorate
  static class Bounds {
    @Logged // ERROR AsyncMethod
    <F extends Future<String>> F single(F future) {
      return future;
    }

    @Logged // ERROR AsyncMethod
    <F extends Serializable & Future<String>> F several(F future) {
      return future;
    }

    @Logged // ERROR AsyncMethod
    <F extends Future<String>, G extends F> G indirect(G future) {
      return future;
    }
  }
}
