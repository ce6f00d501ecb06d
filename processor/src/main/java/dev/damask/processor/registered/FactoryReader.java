package dev.damask.processor.registered;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the interface that says what entries are created from. */
final class FactoryReader {

  private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString");

  private final TypeElement root;
  private final TypeName rootName;
  private final Place place;
  private final Program program;
  private final Desk desk;

  FactoryReader(TypeName rootName, Attributes annotation, Desk desk) {
    this.desk = desk;
    this.root = desk.type();
    this.rootName = rootName;
    this.place = annotation.place("factory");
    this.program = desk.program();
  }

  /** Reads it; nothing where it is no factory of the root, which is a problem. */
  Optional<Factory> read(DeclaredType factory) {
    TypeElement type = (TypeElement) factory.asElement();
    if (type.getKind() != ElementKind.INTERFACE) {
      return wrong(type, "it is not an interface");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return wrong(type, "it is generic, and a subinterface has to say for what it stands");
    }
    Hierarchy hierarchy = new Hierarchy(type, desk.names(), desk.report());
    List<ExecutableElement> methods = new ArrayList<>();
    List<Ancestor> declaring = new ArrayList<>();
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement method : ancestor.methods()) {
        if (method.getModifiers().contains(Modifier.ABSTRACT)
            && !OBJECT_METHODS.contains(method.getSimpleName().toString())
            && !hierarchy.isOverridden(method, ancestor)) {
          methods.add(method);
          declaring.add(ancestor);
        }
      }
    }
    if (methods.size() != 1) {
      return wrong(type, "it has " + methods.size() + " abstract methods");
    }
    return read(methods.get(0), declaring.get(0).names(), factory);
  }

  private Optional<Factory> read(ExecutableElement method, TypeNames names, DeclaredType factory) {
    Types types = program.types();
    ExecutableType member = Inherited.method(method, (TypeElement) factory.asElement(), program);
    TypeMirror returned = types.erasure(member.getReturnType());
    if (!types.isSameType(returned, types.erasure(root.asType()))) {
      return wrong(
          (TypeElement) factory.asElement(),
          method.getSimpleName() + "() returns " + TypeText.of(member.getReturnType()));
    }
    return desk.signatures()
        .read(method, names, place)
        .map(
            it ->
                new Factory(
                    create(it),
                    erased(member.getParameterTypes()),
                    erased(member.getThrownTypes())));
  }

  private List<TypeMirror> erased(List<? extends TypeMirror> types) {
    return types.stream().<TypeMirror>map(program.types()::erasure).toList();
  }

  private Signature create(Signature method) {
    return new Signature(
        "create",
        Optional.empty(),
        List.of(),
        method.typeVariables(),
        Declared.of(rootName),
        method.parameters(),
        method.isVarargs(),
        method.thrown());
  }

  private Optional<Factory> wrong(TypeElement type, String why) {
    desk.report(
        RegisteredProblem.FactoryShape, place, type.getSimpleName(), root.getSimpleName(), why);
    return Optional.empty();
  }
}
