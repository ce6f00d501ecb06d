package shop;

import dev.damask.Registered;

@Registered
public interface Plugin {
  String name();
}
