package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What an asynchronous method returns: a {@code CompletableFuture} or a {@code CompletionStage}.
 *
 * @param value the type of the value; the bound of a wildcard, and {@code Object} where it is raw
 */
public record AsyncResult(TypeName value, Kind kind) {

  /** How the stage's type names that of its value. */
  public enum Kind {
    EXACT,
    WILDCARD,
    RAW
  }

  public static final ClassName COMPLETION_STAGE = ClassName.get(CompletionStage.class);

  /** What follows a stage in generated code. */
  public static final ClassName RELAY = ClassName.get("dev.damask.generated", "Relay");

  private static final Set<ClassName> TYPES =
      Set.of(COMPLETION_STAGE, ClassName.get(CompletableFuture.class));

  /** Reads a method's result; nothing where the method is not asynchronous. */
  public static Optional<AsyncResult> of(TypeName result) {
    if (result instanceof ClassName raw && TYPES.contains(raw)) {
      return Optional.of(new AsyncResult(ClassName.OBJECT, Kind.RAW));
    }
    if (!(result instanceof ParameterizedTypeName type) || !TYPES.contains(type.rawType())) {
      return Optional.empty();
    }
    TypeName argument = type.typeArguments().get(0);
    return Optional.of(
        argument instanceof WildcardTypeName wildcard
            ? new AsyncResult(wildcard.upperBounds().get(0), Kind.WILDCARD)
            : new AsyncResult(argument, Kind.EXACT));
  }

  /**
   * What ecj has to be told where a method's result is raw: it does not infer the stage's value.
   */
  // <Object>
  public static CodeBlock witness(Signature method) {
    return of(method.returnType())
        .filter(AsyncResult::isRaw)
        .map(it -> CodeBlock.of("<$T>", it.value()))
        .orElseGet(() -> CodeBlock.of(""));
  }

  public boolean isRaw() {
    return kind == Kind.RAW;
  }

  public static boolean isStage(TypeMirror result) {
    if (result instanceof DeclaredType declared) {
      Name name = ((TypeElement) declared.asElement()).getQualifiedName();
      for (ClassName type : TYPES) {
        if (name.contentEquals(type.canonicalName())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The type of an asynchronous method's value. */
  public static TypeMirror valueOf(TypeMirror result, Program program) {
    List<? extends TypeMirror> arguments = ((DeclaredType) result).getTypeArguments();
    TypeMirror value = arguments.isEmpty() ? null : arguments.get(0);
    if (value instanceof WildcardType wildcard) {
      value = wildcard.getExtendsBound();
    }
    return value != null ? value : program.elements().getTypeElement("java.lang.Object").asType();
  }
}
