package dev.damask.processor.core;

import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The class files that former compilations have left where this one writes its own. */
final class ClassFiles {

  private ClassFiles() {}

  /**
   * Whether an incremental build shows the class file of a type, for a processor of somebody else,
   * and has left that of its generated type.
   */
  static boolean areUpToDate(
      TypeElement type, Pattern pattern, Program program, ProcessingEnvironment environment) {
    if (program.isSource(type)) {
      return false;
    }
    String generated = Task.generated(type, pattern).canonicalName();
    return program.visibleFrom(type, generated).filter(it -> contain(it, environment)).isPresent();
  }

  static boolean contain(TypeElement type, ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    String file = binaryName.substring(start) + ".class";
    try {
      environment
          .getFiler()
          .getResource(StandardLocation.CLASS_OUTPUT, packageName, file)
          .openInputStream()
          .close();
      return true;
    } catch (IOException | RuntimeException notThere) {
      // Compilers differ in what they throw where there is no such file.
      return false;
    }
  }
}
