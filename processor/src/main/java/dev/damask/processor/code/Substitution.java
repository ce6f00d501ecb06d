package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Puts a type's arguments in the place of its variables; of an argument that is a wildcard, the
 * bound. Behind a raw type variables stay.
 */
// Not Types.asMemberOf, of which compilers do not agree what it takes besides methods.
public final class Substitution {

  private final Program program;
  private final Types types;
  private final Map<String, TypeMirror> arguments = new HashMap<>();

  public Substitution(DeclaredType type, Program program) {
    this.program = program;
    this.types = program.types();
    List<? extends TypeParameterElement> parameters =
        ErrorTypes.existing(type, program).map(TypeElement::getTypeParameters).orElse(List.of());
    for (int i = 0; i < parameters.size() && i < type.getTypeArguments().size(); i++) {
      TypeMirror argument = type.getTypeArguments().get(i);
      @Nullable TypeMirror bound =
          argument instanceof WildcardType wildcard ? bound(wildcard) : argument;
      if (bound != null) {
        arguments.put(parameters.get(i).getSimpleName().toString(), bound);
      }
    }
  }

  private static @Nullable TypeMirror bound(WildcardType wildcard) {
    return wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : wildcard.getSuperBound();
  }

  public TypeMirror of(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR ->
          arguments.getOrDefault(
              ((TypeVariable) type).asElement().getSimpleName().toString(), type);
      case ARRAY -> types.getArrayType(of(((ArrayType) type).getComponentType()));
      case DECLARED, ERROR -> ofDeclared((DeclaredType) type);
      case WILDCARD -> ofWildcard((WildcardType) type);
      default -> type;
    };
  }

  private TypeMirror ofDeclared(DeclaredType type) {
    // Variables of a record are not those of a type around another one.
    boolean isInner =
        type.getEnclosingType() instanceof DeclaredType around
            && !around.getTypeArguments().isEmpty();
    Optional<TypeElement> element = ErrorTypes.existing(type, program);
    if (type.getTypeArguments().isEmpty() || isInner || element.isEmpty()) {
      return type;
    }
    return types.getDeclaredType(
        element.get(), type.getTypeArguments().stream().map(this::of).toArray(TypeMirror[]::new));
  }

  private TypeMirror ofWildcard(WildcardType type) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    return types.getWildcardType(
        upper == null ? null : of(upper), lower == null ? null : of(lower));
  }
}
