package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.CheckedExceptions;
import dev.damask.processor.code.Creatable;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The constructor of an entry that a call with a factory's parameters means. */
final class FittingConstructor {

  private final TypeElement type;
  private final Factory factory;
  private final Set<String> neverCome;
  private final String packageName;
  private final Types types;
  private final Assignability assignability;
  private final Program program;
  private @Nullable String hidden;
  private @Nullable String none;

  /**
   * Looks among the constructors of an entry.
   *
   * @param neverCome the names of what waits for this; a constructor that takes it does not fit
   */
  FittingConstructor(
      TypeElement type, Factory factory, String packageName, Set<String> neverCome, Desk desk) {
    this.neverCome = neverCome;
    this.program = desk.program();
    this.type = type;
    this.factory = factory;
    this.packageName = packageName;
    this.types = program.types();
    this.assignability = new Assignability(desk);
  }

  /** Why the constructor that there is cannot be called. */
  Optional<String> hidden() {
    return Optional.ofNullable(hidden);
  }

  /** Why there is none. */
  Optional<String> none() {
    return Optional.ofNullable(none);
  }

  /** Finds it, or why there is none. */
  Optional<ExecutableElement> find(Report report) {
    List<ExecutableElement> accessible = new ArrayList<>();
    List<ExecutableElement> others = new ArrayList<>();
    for (ExecutableElement it : program.members().constructors(type)) {
      if (it.getParameters().size() == factory.types().size() && isResolved(it, report)) {
        (isCallable(it) ? accessible : others).add(it);
      }
    }
    if (!report.missing().isEmpty()) {
      return Optional.empty();
    }
    // As a compiler does it: first without boxing.
    List<ExecutableElement> fitting = fitting(accessible, assignability::isSubtype);
    if (fitting.isEmpty()) {
      fitting = fitting(accessible, assignability::is);
    }
    Optional<ExecutableElement> found = mostSpecific(fitting);
    if (found.isPresent()) {
      checkThrown(found.get());
    } else if (!fitting.isEmpty()) {
      none = "several constructors fit equally, and it needs one that takes just " + parameters();
    } else if (!fitting(others, assignability::is).isEmpty()) {
      hidden = "its constructor has to be accessible from there";
    } else {
      none = "it needs a constructor that takes " + parameters();
    }
    return found;
  }

  private boolean isResolved(ExecutableElement constructor, Report report) {
    for (VariableElement parameter : constructor.getParameters()) {
      TypeMirror declared = parameter.asType();
      if (declared.getKind() == TypeKind.ERROR
          && program.elements().getTypeElement(declared.toString()) == null) {
        if (!neverCome.contains(declared.toString())) {
          report.missing(declared.toString());
        }
        return false;
      }
    }
    return true;
  }

  private boolean isCallable(ExecutableElement constructor) {
    return Creatable.isCallable(constructor, packageName, program.elements());
  }

  private List<ExecutableElement> fitting(
      List<ExecutableElement> constructors, BiPredicate<TypeMirror, TypeMirror> accepts) {
    return constructors.stream().filter(it -> fits(factory.types(), it, accepts)).toList();
  }

  private boolean fits(
      List<TypeMirror> given,
      ExecutableElement constructor,
      BiPredicate<TypeMirror, TypeMirror> accepts) {
    for (int i = 0; i < given.size(); i++) {
      if (!accepts.test(given.get(i), parameterTypes(constructor).get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<TypeMirror> parameterTypes(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .<TypeMirror>map(it -> types.erasure(it.asType()))
        .toList();
  }

  private Optional<ExecutableElement> mostSpecific(List<ExecutableElement> fitting) {
    return fitting.stream()
        .filter(
            it ->
                fitting.stream()
                    .allMatch(other -> fits(parameterTypes(it), other, assignability::isSubtype)))
        .findFirst();
  }

  private void checkThrown(ExecutableElement constructor) {
    for (TypeMirror thrown : CheckedExceptions.among(constructor.getThrownTypes(), assignability)) {
      if (factory.thrown().stream().noneMatch(it -> assignability.isSubtype(thrown, it))) {
        none =
            "its constructor throws %s, and it needs one that does not, or a factory whose method does"
                .formatted(thrown);
      }
    }
  }

  // (double, Color)
  private String parameters() {
    return factory.types().isEmpty()
        ? "no parameters"
        : factory.create().parameters().stream()
            .map(
                it ->
                    it.type() instanceof ClassName name ? name.simpleName() : it.type().toString())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
