package dev.damask.corpus;

import java.util.ArrayList;
import java.util.List;

/** How much of a compilation there is to be. */
enum Extent {
  /** The sources as they are, without Damask. */
  PLAIN,
  /** Damask's errors and files. */
  PROCESS,
  /** All that can be wrong but for the limits of class files. */
  CHECK,
  /** Class files too. */
  COMPLETE;

  List<String> options(Toolchain toolchain) {
    List<String> options = new ArrayList<>();
    if (this == PLAIN) {
      options.add("-proc:none");
    } else if (this == PROCESS) {
      options.add("-proc:only");
    }
    if (!toolchain.isEcj() && (this == PLAIN || this == CHECK)) {
      options.add("--should-stop=ifNoError=FLOW");
    }
    return options;
  }
}
