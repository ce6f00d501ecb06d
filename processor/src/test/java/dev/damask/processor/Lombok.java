package dev.damask.processor;

import javax.annotation.processing.Processor;

/** The processor of Lombok, which has a name that Java cannot write. */
final class Lombok {

  private Lombok() {}

  /** A new one; works with javac only. */
  static Processor processor() {
    try {
      var constructor =
          Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
              .getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Processor) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
