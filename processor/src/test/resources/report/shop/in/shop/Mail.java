package shop;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.decorate.Timed;

@Registered(value = "MAIL", order = 3)
@Decorate
class Mail implements Plugin {
  @Timed
  public void send() {}
}
