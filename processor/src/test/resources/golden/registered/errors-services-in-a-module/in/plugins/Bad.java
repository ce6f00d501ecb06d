package plugins;

import dev.damask.Registered;

@Registered(services = true) // ERROR MissingProvides
public interface Bad {
  class Entry implements Bad {
    public Entry() {}
  }
}
