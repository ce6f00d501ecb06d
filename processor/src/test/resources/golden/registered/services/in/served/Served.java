package served;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.decorate.Timed;

@Registered(services = true)
public interface Served {
  void run();

  class First implements Served {
    @Override
    public void run() {}
  }

  @Decorate
  class Second implements Served {
    @Timed
    @Override
    public void run() {}
  }
}
