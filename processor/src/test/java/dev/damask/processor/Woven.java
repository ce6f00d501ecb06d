package dev.damask.processor;

import dev.damask.Environment;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A class {@code p.Foo} that was compiled in a test, and the wrapper of it that was generated.
 * Calls throw what the called code throws, as it is.
 */
final class Woven {

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;

      """;

  private final Compiled compiled;
  private final ClassLoader loader;

  private Woven(Compiled compiled) {
    this.compiled = compiled;
    this.loader = compiled.classLoader();
  }

  /** Compiles {@code p.Foo} from its declaration, behind the usual imports. */
  static Woven of(String declaration) {
    return new Woven(Compilation.of("p/Foo.java", IMPORTS + declaration).compileWithoutErrors());
  }

  /** The same classes, loaded anew. */
  Woven again() {
    return new Woven(compiled);
  }

  /** A new wrapper in an environment. */
  Object create(Environment environment, Object... arguments) throws Throwable {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.add(environment);
    return create("FooDecorated", all.toArray());
  }

  /** A new object of a class of the package {@code p}, by its constructor of as many parameters. */
  Object create(String name, Object... arguments) throws Throwable {
    for (Constructor<?> constructor : type(name).getDeclaredConstructors()) {
      if (constructor.getParameterCount() == arguments.length) {
        constructor.setAccessible(true);
        try {
          return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new AssertionError("no constructor for " + Arrays.toString(arguments));
  }

  /** A class of the package {@code p}. */
  Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass("p." + name);
  }

  /** Calls a static method of a class of the package {@code p}. */
  Object callStatic(String type, String name, Object... arguments) throws Throwable {
    return call(type(type), null, name, arguments);
  }

  /** Calls a method of an object by its name and its arguments, whatever its access. */
  static Object call(Object target, String name, Object... arguments) throws Throwable {
    return call(target.getClass(), target, name, arguments);
  }

  private static boolean takes(Method method, Object[] arguments) {
    Class<?>[] types =
        MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterArray();
    boolean fits = types.length == arguments.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = arguments[i] == null || types[i].isInstance(arguments[i]);
    }
    return fits;
  }

  private static Object call(Class<?> in, Object target, String name, Object... arguments)
      throws Throwable {
    for (Class<?> type = in; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name) && !method.isBridge() && takes(method, arguments)) {
          method.setAccessible(true);
          try {
            return method.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }
      }
    }
    throw new AssertionError("no " + name + " for " + Arrays.toString(arguments));
  }
}
