package dev.damask.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of sources that a compiler is to compile. */
record Job(Path folder, Toolchain toolchain, Extent extent) {

  Path sources() {
    return folder.resolve("sources");
  }

  Path generated() {
    return folder.resolve("generated-" + toolchain.label());
  }

  Path classes() {
    return folder.resolve("classes-" + toolchain.label());
  }

  boolean process() {
    return extent != Extent.PLAIN;
  }

  List<String> options() {
    List<String> options = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    options.add("-parameters");
    options.addAll(extent.options(toolchain));
    options.addAll(toolchain.strict());
    options.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    return options;
  }

  /** On one line, for the process that does it. */
  String write() {
    return folder + "\t" + toolchain + "\t" + extent;
  }

  static Job read(String written) {
    String[] parts = written.split("\t", 3);
    return new Job(Path.of(parts[0]), Toolchain.valueOf(parts[1]), Extent.valueOf(parts[2]));
  }
}
