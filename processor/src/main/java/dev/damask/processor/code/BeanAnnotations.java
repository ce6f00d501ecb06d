package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Program;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The annotations of containers, by name, since none of them has to be there. */
public final class BeanAnnotations {

  public static final String AVAJE = "io.avaje.inject.BeanScope";
  public static final String DAGGER = "dagger.Component";
  public static final String GUICE = "com.google.inject.Injector";
  public static final String MICRONAUT = "io.micronaut.context.ApplicationContext";

  /** Those that make a class a bean, and those that make annotations do so. */
  private static final Set<String> DEFINING =
      allOf(
          ofBoth(
              "annotation.ManagedBean",
              "decorator.Decorator",
              "enterprise.context.ApplicationScoped",
              "enterprise.context.ConversationScoped",
              "enterprise.context.Dependent",
              "enterprise.context.NormalScope",
              "enterprise.context.RequestScoped",
              "enterprise.context.SessionScoped",
              "enterprise.inject.Stereotype",
              "inject.Named",
              "inject.Scope",
              "inject.Singleton",
              "interceptor.Interceptor"),
          List.of(
              "com.google.inject.ScopeAnnotation",
              "com.google.inject.Singleton",
              "dagger.Reusable",
              "io.avaje.http.api.Controller",
              "io.avaje.inject.Component",
              "io.avaje.inject.Factory",
              "io.avaje.inject.Prototype",
              "io.micronaut.context.annotation.Bean",
              "io.micronaut.context.annotation.ConfigurationProperties",
              "io.micronaut.context.annotation.ConfigurationReader",
              "io.micronaut.context.annotation.Context",
              "io.micronaut.context.annotation.DefaultScope",
              "io.micronaut.context.annotation.EachBean",
              "io.micronaut.context.annotation.EachProperty",
              "io.micronaut.context.annotation.Factory",
              "io.micronaut.context.annotation.Infrastructure",
              "io.micronaut.context.annotation.Prototype",
              "io.micronaut.http.annotation.Controller",
              "io.micronaut.runtime.context.scope.Refreshable",
              "io.micronaut.runtime.context.scope.ScopedProxy",
              "io.micronaut.runtime.context.scope.ThreadLocal",
              "io.micronaut.runtime.http.scope.RequestScope",
              "org.springframework.context.annotation.Configuration",
              "org.springframework.context.annotation.Scope",
              "org.springframework.stereotype.Component",
              "org.springframework.stereotype.Controller",
              "org.springframework.stereotype.Repository",
              "org.springframework.stereotype.Service",
              "org.springframework.web.bind.annotation.RestController"));

  /** Those that have a container set what they stand on. */
  private static final Set<String> INJECTING =
      allOf(
          ofBoth("annotation.Resource", "inject.Inject"),
          List.of(
              "com.google.inject.Inject",
              "com.google.inject.assistedinject.AssistedInject",
              "dagger.assisted.AssistedInject",
              "org.springframework.beans.factory.annotation.Autowired",
              "org.springframework.beans.factory.annotation.Value"));

  private BeanAnnotations() {}

  private static List<String> ofBoth(String... names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.add("jakarta." + name);
      all.add("javax." + name);
    }
    return all;
  }

  private static Set<String> allOf(List<String> some, List<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The first annotation on a class that makes it a bean. */
  public static Optional<AnnotationMirror> definingOn(TypeElement type) {
    return first(type, DEFINING::contains);
  }

  /** Whether the outermost wrapper of a decorated abstract class is a bean. */
  public static boolean makesBean(TypeElement type, Program program) {
    boolean isAsked = program.marks().namesBean(type);
    return type.getKind().isClass()
        && type.getModifiers().contains(Modifier.ABSTRACT)
        && (isAsked || definingOn(type).isPresent());
  }

  /** The first annotation on a member that has a container set or call it. */
  public static Optional<AnnotationMirror> injectingOn(Element member) {
    return first(member, INJECTING::contains);
  }

  /** Whether an annotation is one of Spring's, or is made of one. */
  public static boolean isOfSpring(TypeElement annotation) {
    return is(annotation, it -> it.startsWith("org.springframework."));
  }

  /** Whether an annotation has one of a name on it, to any depth, or is that. */
  public static boolean is(TypeElement annotation, String name) {
    return is(annotation, name::equals);
  }

  private static boolean is(TypeElement annotation, Predicate<String> names) {
    return is(annotation, names, new HashSet<>());
  }

  private static Optional<AnnotationMirror> first(Element element, Predicate<String> names) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is((TypeElement) mirror.getAnnotationType().asElement(), names)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  private static boolean is(TypeElement annotation, Predicate<String> names, Set<String> seen) {
    String name = annotation.getQualifiedName().toString();
    if (names.test(name)) {
      return true;
    }
    if (name.startsWith("java.") || !seen.add(name)) {
      return false;
    }
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      if (is((TypeElement) mirror.getAnnotationType().asElement(), names, seen)) {
        return true;
      }
    }
    return false;
  }

  /** What CDI does not inherit: methods that make beans, or take them back. */
  public static boolean isProducer(ExecutableElement method) {
    return isMarked(method, "Produces")
        || method.getParameters().stream().anyMatch(it -> isMarked(it, "Disposes"));
  }

  /** Whether a member makes beans for CDI, or a parameter takes them back. */
  public static boolean isMarked(Element element, String simpleName) {
    return element.getAnnotationMirrors().stream()
        .map(it -> Program.nameOf(it).toString())
        .anyMatch(ofBoth("enterprise.inject." + simpleName)::contains);
  }

  /** The annotation for a constructor by which a container creates a bean. */
  static Optional<ClassName> injection(
      TypeElement type, Collection<TypeElement> annotations, Program program) {
    Stream<String> known =
        Stream.of("jakarta.inject.Inject", "javax.inject.Inject", "com.google.inject.Inject");
    Stream<String> wanted =
        annotations.stream().anyMatch(BeanAnnotations::isOfSpring)
            ? Stream.concat(
                Stream.of("org.springframework.beans.factory.annotation.Autowired"), known)
            : known;
    return wanted
        .flatMap(it -> program.visibleFrom(type, it).stream())
        .map(ClassName::get)
        .findFirst();
  }

  /** Whether an annotation may stand on a class. */
  public static boolean fitsClass(TypeElement annotation, Program program) {
    AnnotationFacts facts = AnnotationFacts.of(annotation, program);
    return facts.fits(ElementType.TYPE) || facts.fits(ElementType.TYPE_USE);
  }

  /** Whether a container is on the class path, by the type that it is known by. */
  public static boolean sees(TypeElement type, String container, Program program) {
    return program.visibleFrom(type, container).isPresent();
  }
}
