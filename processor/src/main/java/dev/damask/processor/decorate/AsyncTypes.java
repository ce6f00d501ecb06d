package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Program;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of results that stand for work that goes on after the method has returned. */
final class AsyncTypes {

  static final ClassName PUBLISHER = ClassName.get("java.util.concurrent", "Flow", "Publisher");

  /** By name: those that are not of the JDK need not be there. Guava's are futures of the JDK's. */
  private static final Set<String> ALL =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          PUBLISHER.canonicalName(),
          "org.reactivestreams.Publisher", // Reactor's Mono and Flux, RxJava's Flowable
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Observable",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Uni",
          "io.vertx.core.Future",
          "kotlinx.coroutines.Deferred",
          "scala.concurrent.Future");

  private AsyncTypes() {}

  /** Whether a result is asynchronous in a way that decorators know nothing of. */
  static boolean isUnsupported(TypeMirror result, Program program) {
    boolean isReference =
        result.getKind() == TypeKind.DECLARED || result.getKind() == TypeKind.TYPEVAR;
    if (!isReference || Stage.isStage(result)) {
      return false;
    }
    return isAsync(program.types().erasure(result));
  }

  private static boolean isAsync(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    String name = element.getQualifiedName().toString();
    return !name.startsWith("java.lang.")
        && (ALL.contains(name)
            || isAsync(element.getSuperclass())
            || element.getInterfaces().stream().anyMatch(AsyncTypes::isAsync));
  }
}
