package shop;

import dev.damask.Unregistered;

final class More {
  static class Nested extends EmailPlugin {}

  abstract static class Base implements Plugin {}

  @Unregistered
  static class Hidden extends Base {
    private Hidden() {}

    @Override
    public String name() {
      return "hidden";
    }
  }

  private More() {}
}
