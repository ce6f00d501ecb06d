package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Undecorated;

@Timed
@Decorate
@Retry(maxAttempts = 2, delay = "10us")
public class Whole {

  public void both() {}

  @Logged
  @Retry(delay = "0s")
  public void replaced(int number) {}

  @Undecorated
  public void none() {}

  @Logged
  void onlyItsOwn() {}

  void packagePrivate() {}

  protected void guarded() {}

  public final void last() {}

  public static void ofNoObject() {}

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  @Timed
  public String toString() {
    return "";
  }
}
