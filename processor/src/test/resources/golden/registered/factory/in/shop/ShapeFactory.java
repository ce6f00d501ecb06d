package shop;

import java.io.IOException;

@FunctionalInterface
public interface ShapeFactory {
  Shape make(double size, String key, int... slots) throws IOException;
}
