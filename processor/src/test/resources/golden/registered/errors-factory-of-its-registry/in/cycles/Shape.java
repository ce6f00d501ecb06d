package cycles;

import dev.damask.Registered;

@Registered(factory = Shape.Factory.class) // ERROR FactoryCycle
public interface Shape {

  interface Factory {
    Shape make(ShapeRegistry registry);
  }

  record Circle(ShapeRegistry registry) implements Shape {}
}
