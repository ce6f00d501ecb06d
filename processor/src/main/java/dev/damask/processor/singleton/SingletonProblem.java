package dev.damask.processor.singleton;

import dev.damask.processor.core.Problem;

/** The mistakes that can be made with {@code @Singleton}. */
enum SingletonProblem implements Problem {
  AbstractSingleton(
      "@Singleton has to create %s, and it is abstract; remove abstract, or put @Singleton on the class that extends it"),
  InterfaceSingleton(
      "@Singleton has to create %s, and it is an interface; put @Singleton on the class that implements it"),
  AnnotationSingleton("@Singleton has to create %s, and it is an annotation type; remove it"),
  EnumSingleton(
      "@Singleton is of no use on %s: the constants of an enum are its only instances already; remove it"),
  GenericSingleton(
      "@Singleton cannot create one %s for all its type arguments; remove the type parameters, or put @Singleton on a"
          + " subclass without any"),
  InnerSingleton(
      "@Singleton has to create %s, and each lives in an instance of the class around it; make it static"),
  PrivateSingleton(
      "@Singleton needs to name %s, and it or a type around it is private; make it package-private or public"),
  PrivateConstructors(
      "@Singleton needs a constructor of %s to call, and all are private; make one package-private"),
  NotCloseable(
      "closeAtExit has no way to close %s; let it implement AutoCloseable, or remove closeAtExit"),
  InjectedSingleton(
      "@%2$s makes one %1$s for each injector, and @Singleton of Damask one for the whole program, in %1$sSingleton,"
          + " of which no injector knows; remove one of them");

  private final String template;

  SingletonProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
