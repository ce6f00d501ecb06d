package dev.damask.processor.decorate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ErrorTypes;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.SuperMethod;
import dev.damask.processor.decorate.weave.SuperMethod.Erased;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads how the superclass declares a method that a class inside the wrapper calls. */
final class SuperMethodReader {

  private final Desk desk;
  private final Types types;

  SuperMethodReader(Desk desk) {
    this.desk = desk;
    this.types = desk.program().types();
  }

  /** The method; nothing where it has a type that generated code cannot name. */
  Optional<SuperMethod> read(Candidate candidate) {
    Optional<Erased> returned = erased(candidate.method().getReturnType());
    List<Erased> parameters = new ArrayList<>();
    for (VariableElement parameter : candidate.method().getParameters()) {
      erased(parameter.asType()).ifPresent(parameters::add);
    }
    if (returned.isEmpty() || parameters.size() < candidate.signature().parameters().size()) {
      return Optional.empty();
    }
    return Optional.of(new SuperMethod(returned.get(), parameters));
  }

  private Optional<Erased> erased(TypeMirror declared) {
    TypeMirror erased = types.erasure(declared);
    boolean isHidden = desk.names().named(declaration(erased)).hidden().isPresent();
    return isHidden
        ? Optional.empty()
        : Optional.of(new Erased(open(erased), isVariable(declared)));
  }

  private TypeMirror declaration(TypeMirror erased) {
    return erased instanceof ArrayType array && erased.getKind() == TypeKind.ARRAY
        ? types.getArrayType(declaration(array.getComponentType()))
        : ErrorTypes.existing(erased, desk.program()).map(Element::asType).orElse(erased);
  }

  private static boolean isVariable(TypeMirror declared) {
    return (declared instanceof ArrayType array && declared.getKind() == TypeKind.ARRAY)
        ? isVariable(array.getComponentType())
        : declared.getKind() == TypeKind.TYPEVAR;
  }

  /** A raw type would be warned of. */
  // Map<?, ?> of Map
  private TypeName open(TypeMirror erased) {
    return erased instanceof ArrayType array && erased.getKind() == TypeKind.ARRAY
        ? ArrayTypeName.of(open(array.getComponentType()))
        : ErrorTypes.existing(erased, desk.program())
            .map(this::open)
            .orElseGet(() -> desk.names().of(erased));
  }

  // By name: ecj would take a type that is made of an inner class for another one ever after.
  private TypeName open(TypeElement type) {
    ClassName name = desk.program().info(type).name();
    TypeName[] unknown = new TypeName[type.getTypeParameters().size()];
    Arrays.fill(unknown, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    boolean mayBeInner =
        type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC);
    if (mayBeInner
        && type.getEnclosingElement() instanceof TypeElement outer
        && open(outer) instanceof ParameterizedTypeName generic) {
      return generic.nestedClass(name.simpleName(), List.of(unknown));
    }
    return unknown.length == 0 ? name : ParameterizedTypeName.get(name, unknown);
  }
}
