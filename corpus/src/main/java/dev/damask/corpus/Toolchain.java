package dev.damask.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compilers that Damask is to be right under. */
enum Toolchain {
  JAVAC_17,
  JAVAC_25,
  ECJ;

  // Damask says of auxiliary classes in a note that only the user can do something about them.
  private static final List<String> JAVAC_OPTIONS =
      List.of(
          "-Xlint:all,-processing,-options,-auxiliaryclass",
          "-Xmaxerrs",
          "100000",
          "-Xmaxwarns",
          "100000",
          "--should-stop=ifError=FLOW");

  private static final List<String> ECJ_OPTIONS =
      List.of(
          "-proceedOnError",
          "-warn:+unused,allDeprecation,removal,raw,unchecked,static-access,serial,resource,over-ann,"
              + "dep-ann,fallthrough,semicolon,uselessTypeCheck,null,noEffectAssign,varargsCast,"
              + "finally",
          // As the golden folders: a method may have a parameter for its callers' sake.
          "-warn:-unusedParam");

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isEcj() {
    return this == ECJ;
  }

  /** What keeps the compiler from ending with a library's own sources, if anything does. */
  Optional<String> endless(String library) {
    return isEcj() && library.startsWith("vavr-")
        ? Optional.of("it infers the types of nested lambdas anew for each that is around them")
        : Optional.empty();
  }

  /** With all the warnings that a strict project turns on, however many there are. */
  List<String> strict() {
    return isEcj() ? ECJ_OPTIONS : JAVAC_OPTIONS;
  }

  /** A new one: neither compiler promises that it can be used twice. */
  JavaCompiler create() {
    if (!isEcj()) {
      return ToolProvider.getSystemJavaCompiler();
    }
    return ServiceLoader.load(JavaCompiler.class).stream()
        .filter(provider -> provider.type().getName().contains("Eclipse"))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
