package shop;

import dev.damask.Registered;

@Registered(factory = ShapeFactory.class)
public abstract class Shape {
  public static final class Circle extends Shape {
    public Circle(double radius, CharSequence label, int[] parts) throws java.io.FileNotFoundException {}
  }

  @Registered("square")
  static final class Square extends Shape {
    Square(Double side, Object label, int... parts) {}

    Square(Object side, Object label, Object parts) {}

    private Square(double side, String label, int... parts) {}
  }
}
