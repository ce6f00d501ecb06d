package shop;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.decorate.Timed;

@Decorate
@Registered
public interface Greeter {
  @Timed
  String greet();
}
