package dev.damask.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a compiler gets wrong, and no generated code can get around; README.md says why of each. */
enum CompilerFault {
  SUPER_CALL_OF_A_DEFAULT_METHOD(
      "ecj takes the abstract method of the first superinterface for the default method of the second, which overrides it",
      "jgrapht-core-[\\d.]+, (decorate|own), ecj: .*CapacitatedSpanningTreeImplDecorated[.]java.*\n"
          + " *Cannot directly invoke the abstract method iterator\\(\\) .*"),
  ANNOTATED_BOUND_OF_A_WILDCARD(
      "ecj does not tell processors the annotation in a supertype such as Map<Class<? extends @NonNull B>, B>",
      "guava-[\\d.]+(-jre)?, (decorate|own), ecj: .*/(ClassToInstanceMap|TypeToInstanceMap)Decorated[.]java: other bytes"
          + ".*\n.*(Class|TypeToken)<[?] extends @NonNull B>.*\n.*(Class|TypeToken)<[?] extends B>.*");

  private final String reason;
  private final Pattern finding;

  CompilerFault(String reason, String finding) {
    this.reason = reason;
    this.finding = Pattern.compile(finding);
  }

  String reason() {
    return reason;
  }

  /** The fault that a finding shows, if that is a known one. */
  static Optional<CompilerFault> of(Finding finding) {
    String line = finding.line();
    return Stream.of(values()).filter(it -> it.finding.matcher(line).matches()).findFirst();
  }
}
