package dev.damask.processor.singleton;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.CanonicalConstructor;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.SignatureReader;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import dev.damask.processor.singleton.SingletonModel.Initializer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads a class marked {@code @Singleton}. */
final class SingletonReader {

  private static final List<String> OF_INJECTORS =
      List.of("jakarta.inject.Singleton", "javax.inject.Singleton");

  private final Subject subject;
  private final TypeElement type;
  private final Program program;
  private final Report report;
  private final Desk desk;

  SingletonReader(Subject subject) {
    this.subject = subject;
    this.type = subject.type();
    this.program = subject.program();
    this.report = subject.report();
    this.desk = Desk.ofStranger(subject, typesInMethods(subject));
  }

  /** Reads the class, without what was reported as a problem. */
  SingletonModel read() {
    checkInjectors();
    Map<ExecutableElement, Signature> constructors = constructors();
    Sensitivity sensitivity = new Sensitivity(program, subject.generated().packageName());
    List<Initializer> initializers = new ArrayList<>();
    constructors.forEach(
        (element, signature) -> {
          if (!signature.parameters().isEmpty()) {
            initializers.add(
                new Initializer(signature, arguments(element, signature, sensitivity)));
          }
        });
    if (Overloads.mayBeAmbiguous(constructors.keySet())) {
      desk.lint().suppress("overloads");
    }
    desk.lint().allowNaming(program.info(type), false);
    return new SingletonModel(
        program.info(type).name(),
        program.wrappers().outermost(type),
        program.wrappers().gate(type),
        subject.generated(),
        program.info(type).access() == TypeInfo.Access.PUBLIC,
        closesAtExit(),
        TypeAnnotations.of(desk),
        Nullness.beside(subject.type()),
        constructors.values().stream().filter(it -> it.parameters().isEmpty()).findFirst(),
        initializers);
  }

  private void checkInjectors() {
    for (String annotation : OF_INJECTORS) {
      if (program.annotation(type, annotation).isPresent()) {
        report.add(
            SingletonProblem.InjectedSingleton, subject.place(), subject.simpleName(), annotation);
      }
    }
  }

  private boolean closesAtExit() {
    Attributes annotation = new Attributes(type, subject.annotation());
    if (!annotation.flag("closeAtExit")) {
      return false;
    }
    if (new Hierarchy(type, desk.muted().names(), report).isA("java.lang.AutoCloseable")) {
      return true;
    }
    report.add(
        SingletonProblem.NotCloseable, annotation.place("closeAtExit"), subject.simpleName());
    return false;
  }

  private Map<ExecutableElement, Signature> constructors() {
    SignatureReader reader = desk.signatures();
    Map<ExecutableElement, Signature> constructors = new LinkedHashMap<>();
    for (ExecutableElement constructor :
        CanonicalConstructor.first(reader.usableConstructors(type, desk.names()), type)) {
      reader
          .read(constructor, desk.names(), Place.of(constructor))
          .ifPresent(signature -> constructors.put(constructor, signature));
    }
    List<Signature> all = List.copyOf(constructors.values());
    constructors.replaceAll((element, signature) -> asCreated(signature, all));
    return constructors;
  }

  /** Type variables of these names would hide the types that methods use. */
  private static Set<String> typesInMethods(Subject subject) {
    Program program = subject.program();
    TypeElement type = subject.type();
    Set<String> taken = new LinkedHashSet<>(List.of("Arguments"));
    for (ClassName name :
        List.of(
            program.info(type).name(), program.wrappers().outermost(type), subject.generated())) {
      taken.add(name.topLevelClassName().simpleName());
    }
    return taken;
  }

  /** A decorated class's constructor calls the one that takes an environment, too. */
  private Signature asCreated(Signature signature, List<Signature> all) {
    boolean isDecorated =
        program.marks().isDecorated(type)
            && !program.wrappers().outermost(type).equals(program.info(type).name());
    return isDecorated
        ? signature
            .withEnvironment(all)
            .map(called -> signature.withThrown(called.thrown()))
            .orElse(signature)
        : signature;
  }

  private static List<Shown> arguments(
      ExecutableElement constructor, Signature signature, Sensitivity sensitivity) {
    List<Shown> arguments = new ArrayList<>();
    for (int i = 0; i < signature.parameters().size(); i++) {
      String name = signature.parameters().get(i).name();
      arguments.add(sensitivity.ofParameter(constructor.getParameters().get(i), name));
    }
    return arguments;
  }
}
