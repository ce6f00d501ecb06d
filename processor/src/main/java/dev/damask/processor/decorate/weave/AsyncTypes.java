package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Supertypes;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The types of results that stand for work that goes on after the method has returned. */
public final class AsyncTypes {

  public static final ClassName PUBLISHER =
      ClassName.get("java.util.concurrent", "Flow", "Publisher");

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
  public static boolean isUnsupported(TypeMirror result, Desk desk) {
    return !AsyncResult.isStage(result) && Supertypes.includeAny(result, ALL, desk);
  }
}
