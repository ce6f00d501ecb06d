package ahead;

import dev.damask.Registered;

@Registered(factory = Shape.Factory.class)
public interface Shape {

  interface Factory {
    Shape make(Class<ColorRegistry> colors);
  }

  record Circle(Class<ColorRegistry> colors) implements Shape {}
}
