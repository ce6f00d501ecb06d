package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import kotlin.Metadata;
import kotlin.coroutines.Continuation;

/** What Kotlin's stubs make of suspend functions and of what is final. */
class Stubs {
  @Metadata
  @Decorate
  static class Client {
    @Retry // ERROR SuspendFunction
    @Cached // ERROR SuspendFunction
    public Object fetch(String url, Continuation<? super String> completion) {
      return null;
    }

    @Timed // ERROR FinalMethod
    public final String closed() {
      return "";
    }

    @Retry(on = IOException.class)
    public String undeclared(Continuation<String> first, String last) {
      return "";
    }
  }

  @Metadata
  @Decorate // ERROR FinalClass
  static final class Closed {
    @Timed
    public String fetch() {
      return "";
    }
  }

  @Decorate
  interface Api {
    @Timed // ERROR SuspendFunction
    Object fetch(Continuation<? super String> completion);
  }

  @Decorate
  @Timed // ERROR SuspendFunction
  static class OfClass {
    public Object first(Continuation<? super String> completion) {
      return null;
    }

    public Object second(Continuation<? super String> completion) {
      return null;
    }

    public String plain() {
      return "";
    }
  }
}
