package dev.damask.processor.code;

import dev.damask.processor.core.Problem;

/** The problems that more than one pattern can find. */
public enum CodeProblem implements Problem {
  HiddenType("generated code has to name %2$s for %1$s, and cannot: %3$s, or %4$s"),
  HiddenConstructor(
      "generated code has to create %2$s for %1$s, and cannot: its constructor is for its own"
          + " package only; make it public%3$s"),
  ShadowedName(
      "generated code cannot name %1$s: among its subtypes that is the type which %2$s declares, and the unnamed package"
          + " has no name to write before it; put it into a package, or rename one of them"),
  DurationSyntax(
      "\"%s\" is not a duration; write whole numbers with a unit of ns, us, ms, s, m, h or d, such as \"250ms\" or"
          + " \"1h30m\", or ISO-8601, such as \"PT1S\"%s"),
  DurationRange("%s has to be %s, and is \"%s\""),
  MissingParameterNames(
      "@%1$s goes by the names of parameters, and the class file of %3$s has none for %2$s; compile that library with"
          + " -parameters"),
  MissingLibrary("%s needs %s on the class path; add the dependency %s to the build"),
  MissingRequires("%s needs %s; add the line \"requires %s;\" to module-info.java");

  private final String template;

  CodeProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isOfAnnotation() {
    return this == DurationSyntax || this == DurationRange;
  }
}
