package dev.damask.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Validated types of the package {@code p}, compiled in a test beside a class {@code p.Use} whose
 * static methods use them. Calls throw what the called code throws, as it is.
 */
final class Checked {

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import dev.damask.validate.*;
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import jakarta.validation.valueextraction.Unwrapping;
      import java.time.*;
      import java.util.*;
      import java.util.function.*;

      """;

  private final ClassLoader loader;

  private Checked(ClassLoader loader) {
    this.loader = loader;
  }

  /** The compilation of declarations, behind the usual imports. */
  static Compilation compilation(String declarations) {
    return Compilation.of("p/Use.java", IMPORTS + declarations);
  }

  static Checked of(String declarations) {
    return of(compilation(declarations));
  }

  static Checked of(Compilation compilation) {
    return of(compilation.compileWithoutErrors().classLoader());
  }

  static Checked of(ClassLoader loader) {
    return new Checked(loader);
  }

  /** Calls a static method of {@code Use} by its name. */
  Object use(String method, Object... arguments) throws Throwable {
    for (Method candidate : type("Use").getDeclaredMethods()) {
      if (candidate.getName().equals(method)) {
        candidate.setAccessible(true);
        try {
          return candidate.invoke(null, arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new AssertionError("no " + method + " for " + Arrays.toString(arguments));
  }

  /** A class of the package {@code p}. */
  Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass("p." + name);
  }
}
