package dev.damask.samples.decorate;

/** A final class: it cannot be extended, but its interface can be decorated. */
public final class PoliteGreeter implements Greeter {

  @Override
  public String greet(String name) {
    return "Good evening, " + name;
  }
}
