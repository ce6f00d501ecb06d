package entry;

import dev.damask.Registered;

@Registered(factory = Shape.Factory.class)
public interface Shape {

  interface Factory {
    Shape make(String name);
  }

  // A constructor that takes what is generated from it fits no factory.
  record Circle(ShapeRegistry registry) implements Shape {} // ERROR EntryConstructor

  record Square(String name, int size) implements Shape {

    public Square(String name) {
      this(name, 1);
    }

    public Square(entry.ShapeRegistry registry) {
      this("");
    }
  }
}
