package dev.damask.processor.core;

import javax.lang.model.util.Elements;

/** Tells javac from other compilers, where what they answer differs. */
final class Javac {

  private Javac() {}

  static boolean made(Elements elements) {
    return elements.getClass().getName().startsWith("com.sun.tools.javac.");
  }
}
