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
      "@Decorate needs to extend %1$s, and it is final; %3$s, or put @Decorate on an interface of it"),
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
  BeanAnnotation("%s, and %s"),
  BeanOnAbstractClass(
      "with @%1$s here %2$s; write @Decorate(bean = %1$s.class) instead, and it stands on the wrapper alone"),
  ProducerField("CDI does not inherit the producer %s, so %s would not have it; make it a method"),
  FinalMethod("@%s needs to override %s(), and it is final; %s, or remove the annotation"),
  PrivateMethod(
      "@%s needs to override %s(), and it is private; make it package-private or remove the annotation"),
  StaticMethod(
      "@%s needs to override %s(), and it is static; make it an instance method or remove the annotation"),
  AbstractMethod(
      "@%s needs a body to decorate, and %s() is abstract; put it on the methods that implement this one, or decorate"
          + " an interface"),
  AsyncMethod(
      "@%s cannot decorate %s(): it returns %s, and of asynchronous types only CompletableFuture and CompletionStage"
          + " themselves are supported; %s"),
  SuspendFunction(
      "@%s cannot decorate %s(): it is a suspend function of Kotlin's, which returns when it first suspends; let it"
          + " return a CompletableFuture, as future {} does, or remove the annotation"),
  AsyncDecoratorNeeded(
      "@%s cannot decorate %s(): the method is asynchronous, and %s is a plain Decorator; let it implement"
          + " AsyncDecorator"),
  UndecoratedAlone("@Undecorated has no effect on %s(): %s; remove it"),
  NumberRange("%s has to be %s, and is %s"),
  RetryOnNever("%s is never retried; leave it out of \"on\""),
  RetryOnBoth("%s"),
  RetryOnNothing(
      "\"on\" names no failure, so that nothing would be retried; name one, or remove the annotation"),
  RetryOnUnthrown(
      "%s() cannot throw %s, which is checked and neither a sub- nor a supertype of what it declares; declare it, or"
          + " leave it out of \"on\""),
  UnknownFallback("%s has no method %s() that %s() could fall back on%s"),
  FallbackSignature(
      "%s() cannot be the fallback of %s(): %s; it takes the same parameters, then optionally the failure, returns the"
          + " same type, and declares no other checked exception"),
  CachedVoid("@Cached needs a result to keep, and %s() returns nothing; remove the annotation"),
  CachedOneShot(
      "@Cached hands out what %s() returns to every caller, and the first of them uses a %s up; return what can be"
          + " read again, such as a List, a String or an array, or remove the annotation"),
  UnknownKey("%s() has no parameter %s%s"),
  DuplicateKey("\"key\" names the parameter %s twice; remove one"),
  EvictsUnknown("%s has no @Cached method %s()%s"),
  EvictsKey(
      "@Evicts needs the key of %1$s() to remove its entry, and %2$s() has no parameter %3$s; add it, or set all ="
          + " true"),
  UnknownScope("%s has no method %s() that could open the scope of %s()%s"),
  ScopeResult(
      "%s() cannot open the scope of %s(): it returns %s; return a Scope or another AutoCloseable,"
          + " or an AsyncScope where the method is asynchronous"),
  ScopeGeneric(
      "%s() cannot open the scope of %s(): it has a type parameter of its own, %s; write the type's bound instead"),
  ScopeHidden("%s() cannot open the scope of %s(): %s"),
  ScopeParameter(
      "%1$s() cannot open the scope of %2$s(): %3$s; it takes some, all or none of the parameters of %2$s(), by name"),
  ScopeAmbiguous("the scope of %s() could be opened by %s or by %s; rename one"),
  ScopeCycle("the scope of %s() would be opened within itself: %s; take @Within off one of them"),
  ScopeAsync(
      "%s() cannot open the scope of %s(): it returns %s, and the method is not asynchronous; let the method return a"
          + " CompletableFuture, or open a Scope"),
  ForEachBody(
      "@ForEach is the body of %s(), which has one; make it abstract, or remove the annotation"),
  ForEachNotLast(
      "@ForEach is the body of %s(), and what stands below it would decorate nothing; put it last"),
  ForEachSignature(
      "@ForEach cannot implement %1$s(): declare it, without type parameters of its own, as List<R>"
          + " %1$s(Collection<T>), CompletableFuture<List<R>> %1$s(Collection<T>) or Flow.Publisher<R>"
          + " %1$s(Flow.Publisher<T>)"),
  UnknownForEach("%s has no method %s() that %s() could call for each item%s"),
  ForEachMethod("%s() cannot be called for each item of %s(): %s"),
  DecoratorConstructor("%s needs a constructor that takes %s; it has %s"),
  DecoratorUnusable("%s cannot be created by generated code: %s"),
  AnnotationAttribute(
      "%s() of @%s is an annotation, and generated code cannot pass one to %s; let @%2$s take its values itself"),
  FinalClone(
      "copies of %1$s would share what its decorators keep: the wrapper has to override clone(), which is final in %2$s;"
          + " remove final"),
  TooManyParameters(
      "%s takes %d values, and what Damask adds leaves room for %d of the 255 that a JVM allows (long and double count"
          + " twice); take fewer, in an object, say"),
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
