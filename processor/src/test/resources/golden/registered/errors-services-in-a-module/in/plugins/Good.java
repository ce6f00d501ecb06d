package plugins;

import dev.damask.Registered;

@Registered(services = true)
public interface Good {
  class Entry implements Good {
    public Entry() {}
  }
}
