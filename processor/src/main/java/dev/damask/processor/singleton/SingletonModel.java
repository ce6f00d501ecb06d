package dev.damask.processor.singleton;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A class of which there is one instance.
 *
 * @param type the user's class
 * @param created what is created: the class, or its outermost wrapper
 * @param gate what lets the created through its {@code check}, if it is valid
 * @param generated the type to generate
 * @param annotations what the generated type repeats or suppresses
 * @param withoutArguments the constructor without parameters
 * @param initializers the constructors with parameters
 */
record SingletonModel(
    ClassName type,
    ClassName created,
    Optional<ClassName> gate,
    ClassName generated,
    boolean isPublic,
    boolean closesAtExit,
    List<AnnotationSpec> annotations,
    Nullness nullness,
    Optional<Signature> withoutArguments,
    List<Initializer> initializers) {

  /** A constructor with parameters, and what messages show of them. */
  record Initializer(Signature constructor, List<Shown> arguments) {}
}
