package dev.damask.processor.core;

/** The problems that can befall any pattern. */
enum EngineProblem implements Problem {
  GeneratedTypeTaken(
      "Damask generates the type %s here, and you have declared one of that name; rename yours"),
  GeneratedNameTwice(
      "Damask generates the type %s for %s, and %s gives the same name; rename one of them"),
  GeneratedAmongSources(
      "the sources of this compilation contain %s as Damask wrote it before, and it is another one"
          + " now; leave out the folder that generated sources go to"),
  AttributeCycle(
      "%s names a class in an annotation that does not exist yet; if Damask is to generate it, each"
          + " waits for the other; name the class that it is generated for instead"),
  GenericCycle(
      "%s names a generic type that does not exist yet; if Damask is to generate it, each waits for"
          + " the other; use the class itself instead of its generated type in one of the"
          + " signatures"),
  LateOverload(
      "javac does not show %1$s to processors while a type that %2$s takes, which stands before it,"
          + " is yet to be generated, so that %3$s is without it; declare %1$s before %2$s"),
  LateType(
      "%s names a type that another processor made after Damask had given up waiting for it; let"
          + " that processor make it earlier, or leave the type out of what Damask has to read"),
  SourceLevel(
      "Damask writes Java 17, and this is compiled as Java %s; compile with --release 17 or later:"
          + " in Maven <maven.compiler.release>17</maven.compiler.release>, in Gradle"
          + " options.release = 17"),
  OldSlf4j(
      "Damask logs by SLF4J 2.0, and the class path has %s; add org.slf4j:slf4j-api:2.0.17 to the"
          + " build, and a binding for that"),
  CompactSource(
      "%s stands in a compact source file, whose types no generated code can name; give it a file"
          + " of its own"),
  DollarName(
      "%s has a $ in its name, and ecj finds no nested type by such a name; rename it, or take it out"
          + " of the type around it"),
  AuxiliaryClass(
      "%s stands in a file of another name, and javac's lint warns of its use in generated code;"
          + " give it a file of its own, or compile with -Xlint:-auxiliaryclass"),
  Bug(
      "Damask failed on this class, which is a bug of Damask's; please report it with this trace:"
          + " %s");

  private final String template;

  EngineProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isNote() {
    return this == AuxiliaryClass;
  }
}
