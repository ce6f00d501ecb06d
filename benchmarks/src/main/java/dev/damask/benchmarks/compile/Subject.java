package dev.damask.benchmarks.compile;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What is measured: a processor, and the classes that it works on.
 *
 * @param processors the processors' qualified names
 * @param processorPath the beginnings of the names of the jars that the processors need
 * @param options further options of the compiler
 * @param sizes how many classes the projects have
 * @param source the source of a class by its number; its first line names the package, and the
 *     class's name ends in the number
 */
record Subject(
    String name,
    List<String> processors,
    List<String> processorPath,
    List<String> options,
    int[] sizes,
    IntFunction<Source> source) {

  /** One source file. */
  record Source(String packageName, String typeName, String text) {

    /** The file's path under a source directory. */
    String path() {
      return packageName.replace('.', '/') + "/" + typeName + ".java";
    }
  }
}
