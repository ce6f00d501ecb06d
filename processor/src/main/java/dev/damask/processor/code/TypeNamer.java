package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Names one type as it stands in one place: plain, or with the annotations that are repeated. */
final class TypeNamer extends SimpleTypeVisitor14<TypeName, Boolean> {

  private final Program program;
  private final Report report;
  private final String packageName;
  private final Lint lint;
  private final Variables variables;
  private final RepeatedAnnotations annotations;

  TypeNamer(Subject subject, Lint lint, Variables variables, RepeatedAnnotations annotations) {
    this.program = subject.program();
    this.report = subject.report();
    this.packageName = subject.generated().packageName();
    this.lint = lint;
    this.variables = variables;
    this.annotations = annotations;
  }

  TypeName plain(TypeMirror type) {
    return type.accept(this, false);
  }

  TypeName annotated(TypeMirror type) {
    return type.accept(this, true);
  }

  private TypeName[] all(List<? extends TypeMirror> types, boolean annotated) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (TypeMirror type : types) {
      names.add(type.accept(this, annotated));
    }
    return names.toArray(TypeName[]::new);
  }

  private TypeName annotate(TypeName name, TypeMirror type, boolean annotated) {
    return annotated ? TypeUses.with(name, annotations.of(type)) : name;
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, Boolean annotated) {
    TypeName name =
        switch (type.getKind()) {
          case BOOLEAN -> TypeName.BOOLEAN;
          case BYTE -> TypeName.BYTE;
          case SHORT -> TypeName.SHORT;
          case INT -> TypeName.INT;
          case LONG -> TypeName.LONG;
          case CHAR -> TypeName.CHAR;
          case FLOAT -> TypeName.FLOAT;
          case DOUBLE -> TypeName.DOUBLE;
          default -> throw new AssertionError(type.getKind());
        };
    return annotate(name, type, annotated);
  }

  @Override
  public TypeName visitNoType(NoType type, Boolean annotated) {
    return TypeName.VOID;
  }

  @Override
  public TypeName visitArray(ArrayType type, Boolean annotated) {
    TypeName component = type.getComponentType().accept(this, annotated);
    return annotate(ArrayTypeName.of(component), type, annotated);
  }

  @Override
  public TypeName visitTypeVariable(TypeVariable type, Boolean annotated) {
    TypeParameterElement declaration = (TypeParameterElement) type.asElement();
    TypeName name = variables.of(declaration);
    return annotated
        ? TypeUses.with(name, annotations.ofVariable(type, declaration))
        : TypeUses.plain(name);
  }

  @Override
  public TypeName visitWildcard(WildcardType type, Boolean annotated) {
    return annotate(wildcard(type, annotated), type, annotated);
  }

  private TypeName wildcard(WildcardType type, boolean annotated) {
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(type.getSuperBound().accept(this, annotated));
    }
    return type.getExtendsBound() == null
        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
        : WildcardTypeName.subtypeOf(type.getExtendsBound().accept(this, annotated));
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Boolean annotated) {
    return annotate(declared(type, annotated), type, annotated);
  }

  private TypeName declared(DeclaredType type, boolean annotated) {
    TypeElement element = (TypeElement) type.asElement();
    TypeInfo info = program.info(element);
    TypeName[] arguments = all(type.getTypeArguments(), annotated);
    lint.allowNaming(info, arguments.length == 0);
    // Outer<T>.Inner, where the type around it has arguments.
    if (info.isInner()
        && type.getEnclosingType().getKind() == TypeKind.DECLARED
        && type.getEnclosingType().accept(this, annotated)
            instanceof ParameterizedTypeName enclosing) {
      return enclosing.nestedClass(info.name().simpleName(), List.of(arguments));
    }
    return arguments.length == 0 ? info.name() : ParameterizedTypeName.get(info.name(), arguments);
  }

  /** A type that does not exist: one that Damask is about to generate, or one to wait for. */
  @Override
  public TypeName visitError(ErrorType type, Boolean annotated) {
    if (ErrorTypes.existing(type, program).isPresent()) {
      return visitDeclared(type, annotated);
    }
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    Optional<ClassName> forthcoming = program.forthcoming(name, packageName);
    if (forthcoming.isEmpty()) {
      report.missing(name);
      return ClassName.OBJECT;
    }
    TypeName[] arguments = all(type.getTypeArguments(), annotated);
    return annotate(
        arguments.length == 0
            ? forthcoming.get()
            : ParameterizedTypeName.get(forthcoming.get(), arguments),
        type,
        annotated);
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, Boolean annotated) {
    throw new IllegalArgumentException(type.getKind() + " cannot be named");
  }
}
