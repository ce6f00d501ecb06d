package shop;

import dev.damask.Registered;

@Registered(factory = Shape.Maker.class)
public interface Shape {
  interface Maker {
    Shape make(int size);
  }

  final class Square implements Shape {
    Square(int size) {}
  }
}
