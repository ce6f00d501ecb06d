package dev.damask.processor.report;

import dev.damask.processor.core.Problem;

/** What can be wrong with how the report is asked for, and where it is to be written. */
enum ReportProblem implements Problem {
  ReportUnwritable(
      "the report that -Adamask.report asks for cannot be written: %s; name a folder that can be"
          + " written, -Adamask.report=DIR"),
  UnknownOption(
      "-A%s is no option of Damask's; the only one is -Adamask.report, or with a folder"
          + " -Adamask.report=DIR"),
  ReportAmongClasses(
      "the report is written among the class files, as the compiler was given no folder for"
          + " generated sources; give it one with -s, or name another for the report,"
          + " -Adamask.report=DIR");

  private final String template;

  ReportProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isNote() {
    return this == ReportAmongClasses;
  }
}
