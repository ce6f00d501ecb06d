package dev.damask.processor.decorate.foreach;

import dev.damask.processor.code.Inherited;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.AsyncTypes;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a method that calls another one for each of many items.
 *
 * @param form the form; that of streams is open, as the other method may return a stage
 * @param item the type of an item
 * @param result the type of the result for one item
 */
record LiftShape(ForEach.Form form, TypeMirror item, TypeMirror result) {

  private static final String LIST = "java.util.List";
  private static final Set<String> COLLECTIONS =
      Set.of(LIST, "java.util.Set", "java.util.Collection", "java.lang.Iterable");
  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage");
  private static final Set<String> PUBLISHER = Set.of(AsyncTypes.PUBLISHER.canonicalName());

  /** Reads it, or reports why it is none. */
  static Optional<LiftShape> read(Use use) {
    Optional<LiftShape> shape =
        use.method().getTypeParameters().isEmpty() ? of(use) : Optional.empty();
    if (shape.isEmpty()) {
      use.report().add(ForEachProblem.ForEachSignature, use.annotation().place(), use.methodName());
    }
    return shape;
  }

  private static Optional<LiftShape> of(Use use) {
    Program program = use.program();
    ExecutableType method = Inherited.method(use.method(), use.desk().type(), program);
    if (method.getParameterTypes().size() != 1) {
      return Optional.empty();
    }
    TypeMirror parameter = method.getParameterTypes().get(0);
    TypeMirror result = method.getReturnType();
    Optional<TypeMirror> collected = argument(parameter, COLLECTIONS, program);
    Optional<TypeMirror> list = argument(result, Set.of(LIST), program);
    Optional<TypeMirror> staged =
        argument(result, STAGES, program).flatMap(it -> argument(it, Set.of(LIST), program));
    Optional<TypeMirror> streamed = argument(parameter, PUBLISHER, program);
    return shape(ForEach.Form.CALLS, collected, list)
        .or(() -> shape(ForEach.Form.STAGES, collected, staged))
        .or(() -> shape(ForEach.Form.STREAM, streamed, argument(result, PUBLISHER, program)));
  }

  private static Optional<LiftShape> shape(
      ForEach.Form form, Optional<TypeMirror> item, Optional<TypeMirror> result) {
    return item.flatMap(it -> result.map(of -> new LiftShape(form, it, of)));
  }

  /** The argument, or the bound of the wildcard, of a type of one of these names. */
  private static Optional<TypeMirror> argument(
      TypeMirror type, Set<String> names, Program program) {
    if (!(type instanceof DeclaredType declared)
        || !names.contains(((TypeElement) declared.asElement()).getQualifiedName().toString())) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    if (arguments.isEmpty() || !(arguments.get(0) instanceof WildcardType wildcard)) {
      return arguments.stream().<TypeMirror>map(it -> it).findFirst();
    }
    @Nullable TypeMirror bound = wildcard.getExtendsBound();
    return Optional.of(
        bound != null ? bound : program.elements().getTypeElement("java.lang.Object").asType());
  }
}
