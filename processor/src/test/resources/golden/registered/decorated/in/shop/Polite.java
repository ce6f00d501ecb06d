package shop;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.decorate.Logged;

@Registered("polite")
@Decorate
public class Polite implements Greeter {
  protected Polite() {}

  @Logged
  @Override
  public String greet() {
    return "Good day";
  }
}
