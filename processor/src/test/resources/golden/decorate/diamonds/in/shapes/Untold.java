package shapes;

/** Leaves to subclasses what the interface has a body for. */
public abstract class Untold {
  public abstract String name();
}
