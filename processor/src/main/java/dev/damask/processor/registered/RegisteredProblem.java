package dev.damask.processor.registered;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with registries. */
enum RegisteredProblem implements Problem {
  // About roots.
  AnnotationRegistered(
      "@Registered needs a class or an interface, and %s is an annotation type; remove it"),
  PrivateRoot(
      "@Registered needs to name %s, and it or a type around it is private; make it package-private or public"),
  InnerRoot(
      "@Registered needs entries that it can create, and each %s lives in an object of the class around it; make it"
          + " static"),
  KeysNotEnum("%s is not an enum; name one, or leave \"keys\" out for keys that are strings"),
  ExhaustiveWithoutKeys(
      "\"exhaustive\" has no effect without an enum to exhaust; name one in \"keys\", or remove it"),
  MissingConstants("%s has no entry for %s; add one, or set exhaustive = false"),
  FactoryShape(
      "%s cannot be the factory of %s: %s; it takes an interface with one abstract method, which returns %2$s"),
  FactoryCycle(
      "the factory of %s takes %s, which cannot be generated before the factory is known; let it take another type: a"
          + " registry has no instances, and its methods are static"),
  ServicesWithFactory(
      "ServiceLoader creates classes by their constructor without parameters, and by no factory; remove \"services\" or"
          + " \"factory\""),

  // About entries.
  NoRoot(
      "%s is not a subtype of a root; put @Registered on an interface or abstract class of it, or remove it here"),
  AmbiguousRoot("%s is a subtype of the roots %s; name the one that is meant, by in = %s.class"),
  WrongRoot("%s is not a root of %s: %s; name one, or leave \"in\" out"),
  MisplacedAttribute("\"%s\" has no effect on %s: it is for %s; remove it"),
  EnumRegistered(
      "@Registered needs a class that it can create, and %s is an enum; remove it, or put it on a class"),
  EnumLeftOut(
      "%s is an enum, which nothing can create, and so no entry of %s; add @Unregistered if that is meant") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  GeneratedLeftOut("%s is generated and no entry of %s, which cannot create it: %s") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  EntryOutOfReach(
      "%s is an entry of %s, which cannot create it: %s; make it so, or keep it out by @Unregistered"),
  EntryConstructor(
      "%s is an entry of %s, which cannot create it: %s; add such a constructor, or keep it out by @Unregistered"),
  EntryWithoutKey(
      "%s is an entry of %s, whose keys are the constants of %s; give it one by @Registered(\"%s\"), or keep it out by"
          + " @Unregistered"),
  UnknownConstant("%s has no constant %s%s"),
  KeyTaken(
      "%s has the key \"%s\" of %s, and %s has it already; give one of them another by @Registered, or keep one out by"
          + " @Unregistered"),
  ServiceEntry(
      "%s is an entry of %s, and ServiceLoader cannot create it: %s; make it so, keep it out by @Unregistered, or set"
          + " services = false"),
  UnregisteredAlone("@Unregistered has no effect on %s: %s; remove it"),

  // About what stands around them.
  NoRegistry(
      "%s is an entry of %s, which was compiled without Damask and has no registry; compile it with Damask's"
          + " processor"),
  MissingProvides("%s; add the line \"provides %s with %s;\" to module-info.java");

  private final String template;

  RegisteredProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
