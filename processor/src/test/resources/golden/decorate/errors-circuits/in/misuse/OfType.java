package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.CircuitBreaker;

/** What the class says is wrong once. */
@Decorate
@CircuitBreaker // ERROR GeneratedNameTaken
public class OfType {
  public void load(String url) {}

  public void load(int url) {}

  public void load(long url) {}

  public void store() {}
}
