package dev.damask.processor.core;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The level of the language that a compilation allows, which has to be what Damask writes. */
final class SourceLevel {

  private final SourceVersion level;

  SourceLevel(ProcessingEnvironment environment) {
    this.level = environment.getSourceVersion();
  }

  boolean isTooLow() {
    return level.compareTo(SourceVersion.RELEASE_17) < 0;
  }

  void check(Place place, Report report) {
    if (isTooLow()) {
      report.add(EngineProblem.SourceLevel, place, level.name().replace("RELEASE_", ""));
    }
  }
}
