package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import dev.damask.processor.core.TypeInfo;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds the first type in a type that generated code in a package cannot name. */
final class HiddenTypes extends SimpleTypeVisitor14<Optional<TypeInfo>, @Nullable Void> {

  private final Program program;
  private final String packageName;
  private final boolean inherits;
  private final Variables variables;

  HiddenTypes(Program program, String packageName, boolean inherits, Variables variables) {
    super(Optional.empty());
    this.program = program;
    this.packageName = packageName;
    this.inherits = inherits;
    this.variables = variables;
  }

  Optional<TypeInfo> in(TypeMirror type) {
    return type.accept(this, null);
  }

  private Optional<TypeInfo> inAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      Optional<TypeInfo> hidden = in(type);
      if (hidden.isPresent()) {
        return hidden;
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TypeInfo> visitArray(ArrayType type, @Nullable Void nothing) {
    return in(type.getComponentType());
  }

  /** What stands for it; its bounds are asked where it is declared. */
  @Override
  public Optional<TypeInfo> visitTypeVariable(TypeVariable type, @Nullable Void nothing) {
    return variables.hiddenIn((TypeParameterElement) type.asElement());
  }

  @Override
  public Optional<TypeInfo> visitWildcard(WildcardType type, @Nullable Void nothing) {
    @Nullable TypeMirror bound =
        type.getSuperBound() != null ? type.getSuperBound() : type.getExtendsBound();
    return bound == null ? Optional.empty() : in(bound);
  }

  @Override
  public Optional<TypeInfo> visitDeclared(DeclaredType type, @Nullable Void nothing) {
    TypeInfo info = program.info((TypeElement) type.asElement());
    if (!info.isAccessibleFrom(packageName, inherits)) {
      return Optional.of(info);
    }
    Optional<TypeInfo> hidden = inAny(type.getTypeArguments());
    return hidden.isEmpty() && info.isInner() ? in(type.getEnclosingType()) : hidden;
  }

  /** To ecj, a type whose arguments do not exist is an error, too. */
  @Override
  public Optional<TypeInfo> visitError(ErrorType type, @Nullable Void nothing) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return program.elements().getTypeElement(name) == null
        ? inAny(type.getTypeArguments())
        : visitDeclared(type, null);
  }
}
