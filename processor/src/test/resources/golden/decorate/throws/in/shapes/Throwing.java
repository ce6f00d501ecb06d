package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Decorate
public class Throwing<X extends Exception> {

  public Throwing() throws IOException, TimeoutException {}

  public <Y extends Throwable> Throwing(Class<Y> type) throws Y {}

  @Timed
  @Retry
  public void checked() throws FileNotFoundException, IOException, TimeoutException {}

  @Timed
  @Logged
  @Retry(fallback = "answer")
  @Cached(nulls = Cached.Nulls.SKIP)
  public String variable(X failure) throws X {
    throw failure;
  }

  protected String answer(X failure, Exception last) throws X {
    throw failure;
  }

  @Retry
  @Cached
  public <Y extends Throwable & Comparable<Y>> int own(Y failure) throws Y, InterruptedException {
    throw failure;
  }

  @Timed
  @Cached
  public Object everything() throws Throwable {
    return this;
  }

  @Cached
  public long nothing() {
    return 1;
  }

  @Timed
  public void unchecked() throws IllegalStateException, Error {}
}
