package dev.damask.samples.registered;

import dev.damask.Registered;

/** A plugin: its subclasses register themselves, by name. */
@Registered
public interface Plugin {

  /** Does what the plugin is for, and says so. */
  String run(String message);
}
