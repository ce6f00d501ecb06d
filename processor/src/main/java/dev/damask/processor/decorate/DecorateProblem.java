package dev.damask.processor.decorate;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with {@code @Decorate} and its decorators. */
enum DecorateProblem implements Problem {
  MisplacedDecorator("@%s has no effect here; put it on a method or a type"),
  MissingDecorate("%s carries decorators that nothing applies; add @Decorate to it"),
  NothingToDecorate(
      "@%s has nothing to decorate in %s: no public overridable method is left to it; put a"
          + " decorator on a method, or remove the annotation"),
  FinalClass(
      "@Decorate needs to extend %1$s, and it is final; %2$s, or put @Decorate on an interface of"
          + " it"),
  RecordClass(
      "@Decorate needs to extend %s, and a record cannot be extended; put @Decorate on an interface"
          + " of it"),
  EnumClass(
      "@Decorate needs to extend %s, and an enum cannot be extended; put @Decorate on an interface"
          + " of it"),
  AnnotationClass(
      "@Decorate needs a class or an interface, and %s is an annotation type; remove it"),
  PrivateClass(
      "@Decorate needs to name %s, and it or a type around it is private; make it package-private"
          + " or public"),
  NotPermitted("@Decorate needs to extend %1$s, and it is sealed; %3$s"),
  UnseenFunction(
      "nothing can decorate %1$s in %2$s: a value class is in the signature, so that kapt shows no"
          + " such function to processors; take what the value class holds, or remove the"
          + " decorators") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  UnreachedMethod(
      "%1$s() of %2$s is without its decorators in %3$s: %4$s, or override what calls it") {
    @Override
    public boolean isNote() {
      return true;
    }
  },
  NoUsableConstructor(
      "@Decorate needs a constructor of %s to call, and all are private; make one package-private"),
  BeanAnnotation("%s, and %s"),
  BeanOnAbstractClass(
      "with @%1$s here %2$s; write @Decorate(bean = %1$s.class) instead, and it stands on the"
          + " wrapper alone"),
  ProducerField("CDI does not inherit the producer %s, so %s would not have it; make it a method"),
  FinalMethod("@%s needs to override %s(), and it is final; %s, or remove the annotation"),
  PrivateMethod(
      "@%s needs to override %s(), and it is private; make it package-private or remove the"
          + " annotation"),
  StaticMethod(
      "@%s needs to override %s(), and it is static; make it an instance method or remove the"
          + " annotation"),
  AbstractMethod(
      "@%s needs a body to decorate, and %s() is abstract; put it on the methods that implement"
          + " this one, or decorate an interface"),
  AmbiguousCall(
      "@Decorate cannot call %1$s() of %2$s: several interfaces declare it for other types, and"
          + " what %3$s throws of it another one does not allow; declare it in %2$s"),
  AsyncMethod(
      "@%s cannot decorate %s(): it returns %s, and of asynchronous types only CompletableFuture"
          + " and CompletionStage themselves are supported; %s"),
  SuspendFunction(
      "@%s cannot decorate %s(): it is a suspend function of Kotlin's, which returns when it first"
          + " suspends; let it return a CompletableFuture, as future {} does, or remove the"
          + " annotation"),
  UndecoratedAlone("@Undecorated has no effect on %s(): %s; remove it"),
  FinalClone(
      "copies of %1$s would share what its decorators keep: the wrapper has to override clone(),"
          + " which is final in %2$s; remove final"),
  TooManyParameters(
      "%s takes %d values, and what Damask adds leaves room for %d of the 255 that a JVM allows"
          + " (long and double count twice); take fewer, in an object, say");

  private final String template;

  DecorateProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
