package dev.damask.samples.decorate;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Greets: decorated by its interface, so that final classes and lambdas can be. */
@Decorate
@FunctionalInterface
public interface Greeter {

  /** Greets somebody. */
  @Timed("greeting")
  String greet(String name);
}
