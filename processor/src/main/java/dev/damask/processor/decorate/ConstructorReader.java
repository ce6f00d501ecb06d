package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the constructors of a class to wrap. */
final class ConstructorReader {

  private final Owner owner;
  private final TypeElement wrapped;
  private final boolean isInner;

  /**
   * @param wrapped the class that the wrapper extends
   */
  ConstructorReader(Owner owner, TypeElement wrapped, Program program) {
    this.owner = owner;
    this.wrapped = wrapped;
    this.isInner = program.info(owner.type()).isInner();
  }

  List<Constructor> read() {
    List<Signature> signatures = new ArrayList<>();
    for (ExecutableElement constructor : usable()) {
      owner
          .signatures()
          .read(constructor, owner.names(), Place.of(constructor))
          .ifPresent(signatures::add);
    }
    return signatures.stream().map(it -> constructor(it, signatures)).toList();
  }

  /** One that takes something private is as good as private, unless there are no others. */
  private List<ExecutableElement> usable() {
    List<ExecutableElement> callable =
        ElementFilter.constructorsIn(wrapped.getEnclosedElements()).stream()
            .filter(it -> !it.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    List<ExecutableElement> nameable =
        callable.stream().filter(it -> owner.signatures().canName(it, owner.names())).toList();
    return nameable.isEmpty() ? callable : nameable;
  }

  private Constructor constructor(Signature signature, List<Signature> all) {
    List<TypeName> types = signature.parameterTypes();
    if (!types.isEmpty() && types.get(types.size() - 1).equals(DecorateWriter.ENVIRONMENT)) {
      return new Constructor(signature, outer(signature), Constructor.Form.OWN);
    }
    return signature
        .withEnvironment(all)
        .map(
            it ->
                new Constructor(
                    throwing(signature, it), outer(signature), Constructor.Form.SIBLING))
        .orElseGet(() -> new Constructor(signature, outer(signature), Constructor.Form.ADDED));
  }

  private static Signature throwing(Signature signature, Signature called) {
    return signature.withThrown(called.thrown());
  }

  // Outer outer
  private Optional<Parameter> outer(Signature signature) {
    if (!isInner || !(owner.type().getEnclosingElement() instanceof TypeElement enclosing)) {
      return Optional.empty();
    }
    Names names = new Names(signature.parameters().stream().map(Parameter::name).toList());
    return Optional.of(new Parameter(names.fresh("outer"), owner.names().of(enclosing.asType())));
  }
}
