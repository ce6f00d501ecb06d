package dev.damask.processor;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that Damask is to be right under. */
enum Compiler {
  // A comment may be missing, as in most projects.
  JAVAC("-Xlint:all,-processing,-options", "-Xdoclint:all,-missing") {
    @Override
    JavaCompiler create() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },

  ECJ(
      "-warn:+unused,allDeprecation,removal,raw,unchecked,static-access,serial,resource,over-ann,"
          + "dep-ann,fallthrough,semicolon,uselessTypeCheck,null,noEffectAssign,varargsCast,finally",
      // Some methods have a parameter for their callers' sake, as any overridable one may.
      "-warn:-unusedParam") {
    @Override
    JavaCompiler create() {
      return new EclipseCompiler();
    }
  };

  private final List<String> warnings;

  Compiler(String... warnings) {
    this.warnings = List.of(warnings);
  }

  /** A new one: neither compiler promises that it can be used twice. */
  abstract JavaCompiler create();

  /** Asks for all the warnings that a strict project turns on. */
  List<String> strict() {
    return warnings;
  }
}
