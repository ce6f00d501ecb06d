package misuse;

import dev.damask.Singleton;

class Kinds<E> {
  @Singleton // ERROR AbstractSingleton
  abstract static class Shape {
    Shape(String name) {}
  }

  @Singleton
  static class Circle extends Shape {
    Circle() {
      super("circle");
    }
  }

  @Singleton // ERROR InterfaceSingleton
  interface Service {
    @Singleton
    class Default implements Service {}
  }

  @Singleton // ERROR AnnotationSingleton
  @interface Mark {}

  @Singleton // ERROR EnumSingleton
  enum Level {
    ONLY;
  }

  @Singleton // ERROR GenericSingleton
  static class Box<T> {}

  @Singleton
  static class TextBox extends Box<String> {}

  @Singleton // ERROR GenericSingleton
  record Pair<A, B>(A first, B second) {}

  @Singleton // ERROR InnerSingleton
  class Inner {}

  @Singleton
  static class Nested {}

  @Singleton // ERROR PrivateSingleton
  private static class Secret {}

  private static class Vault {
    @Singleton // ERROR PrivateSingleton
    static class Gold {}
  }

  @Singleton
  protected static class Open {}

  Object use() {
    BoxUser.use();
    Kinds_ShapeSingleton.initialize("a shape");
    return Kinds_InnerSingleton.instance();
  }

  static class BoxUser {
    static boolean use() {
      Level level = Kinds_LevelSingleton.instance();
      Service service = Kinds_ServiceSingleton.instance();
      AutoCloseable override = Kinds_Service_DefaultSingleton.override(null);
      return Kinds_MarkSingleton.isInitialized() && level != null && service != null && override != null;
    }
  }
}
