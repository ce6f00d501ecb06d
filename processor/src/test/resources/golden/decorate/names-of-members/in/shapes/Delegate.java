package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
@Timed
@Logged
@Retry
public interface Delegate {

  String LOGGER = "";
  int DELEGATE_RETRY = 1;

  Delegate delegate();

  void delegate(Delegate delegate, int environment, int start, int failure, int attempts);

  @Cached
  String environment(String delegate, String result);

  boolean equals(Delegate other);

  String toString(int delegate);
}
