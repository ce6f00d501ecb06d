package dev.damask.processor.decorate;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with {@code @Decorate} and its decorators. */
enum DecorateProblem implements Problem {
  MisplacedDecorator("@%s has no effect here; put it on a method or a type"),
  MissingDecorate("%s carries decorators that nothing applies; add @Decorate to it"),
  NothingToDecorate(
      "@%s has nothing to decorate in %s: no public overridable method is left to it; put a decorator on a method, or"
          + " remove the annotation"),
  FinalClass(
      "@Decorate needs to extend %s, and it is final; remove final, or put @Decorate on an interface of it"),
  RecordClass(
      "@Decorate needs to extend %s, and a record cannot be extended; put @Decorate on an interface of it"),
  EnumClass(
      "@Decorate needs to extend %s, and an enum cannot be extended; put @Decorate on an interface of it"),
  AnnotationClass(
      "@Decorate needs a class or an interface, and %s is an annotation type; remove it"),
  PrivateClass(
      "@Decorate needs to name %s, and it or a type around it is private; make it package-private or public"),
  NotPermitted("@Decorate needs to extend %1$s, and it is sealed; add %2$s to its permits clause"),
  NoUsableConstructor(
      "@Decorate needs a constructor of %s to call, and all are private; make one package-private"),
  FinalMethod("@%s needs to override %s(), and it is final; remove final or the annotation"),
  PrivateMethod(
      "@%s needs to override %s(), and it is private; make it package-private or remove the annotation"),
  StaticMethod(
      "@%s needs to override %s(), and it is static; make it an instance method or remove the annotation"),
  AbstractMethod(
      "@%s needs a body to decorate, and %s() is abstract; put it on the methods that implement this one, or decorate"
          + " an interface"),
  AsyncMethod(
      "@%s cannot decorate %s(): it returns %s, and asynchronous methods are not supported yet; remove the annotation,"
          + " or add @Undecorated to the method where the class has it"),
  UndecoratedAlone("@Undecorated has no effect on %s(): %s; remove it"),
  NumberRange("%s has to be %s, and is %s"),
  RetryOnNever("%s is never retried; leave it out of \"on\""),
  RetryOnBoth("%s stands in both \"on\" and \"notOn\"; leave it out of one of them"),
  UnknownFallback("%s has no method %s() that %s() could fall back on%s"),
  FallbackSignature(
      "%s() cannot be the fallback of %s(): %s; it takes the same parameters, then optionally the failure, returns the"
          + " same type, and declares no other checked exception"),
  CachedVoid("@Cached needs a result to keep, and %s() returns nothing; remove the annotation"),
  UnknownKey("%s() has no parameter %s%s"),
  DuplicateKey("\"key\" names the parameter %s twice; remove one"),
  EvictsUnknown("%s has no @Cached method %s()%s"),
  EvictsKey(
      "@Evicts needs the key of %1$s() to remove its entry, and %2$s() has no parameter %3$s; add it, or set all ="
          + " true"),
  DecoratorConstructor("%s needs a constructor that takes %s; it has %s"),
  DecoratorUnusable("%s cannot be created by generated code: %s"),
  GeneratedNameTaken(
      "Damask generates %s for the cached method %s, and %s has one already; rename it");

  private final String template;

  DecorateProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
