package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads the constructors of a class to wrap. */
final class ConstructorReader {

  private final Desk desk;
  private final TypeElement wrapped;
  private final Report report;
  private final boolean isInner;
  private final Bean bean;
  private final boolean isPublicAndAbstract;

  /**
   * @param wrapped the class that the wrapper extends
   */
  ConstructorReader(Desk desk, TypeElement wrapped, Bean bean) {
    Program program = desk.program();
    this.desk = desk;
    this.bean = bean;
    this.wrapped = wrapped;
    this.report = desk.report();
    this.isInner = program.info(desk.type()).isInner();
    this.isPublicAndAbstract =
        program.info(desk.type()).access() == TypeInfo.Access.PUBLIC
            && desk.type().getModifiers().contains(Modifier.ABSTRACT);
  }

  List<Constructor> read() {
    List<Signature> signatures = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (ExecutableElement constructor :
        desk.signatures().usableConstructors(wrapped, desk.names())) {
      Place place = Place.of(constructor);
      Optional<Signature> read = desk.signatures().read(constructor, desk.names(), place);
      if (read.isPresent()) {
        signatures.add(made(injectable(read.get())));
        places.add(place);
      }
    }
    List<Constructor> constructors = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      Constructor constructor = constructor(signatures.get(i), signatures);
      if (Limits.allowEnvironment(constructor, places.get(i), report)) {
        constructors.add(constructor);
      }
    }
    return constructors;
  }

  private Signature injectable(Signature signature) {
    return bean.injection().isPresent()
        ? signature.withAnnotation(bean.injection().get())
        : signature;
  }

  /**
   * Protected constructors of an abstract class are so because it cannot be created; the wrapper
   * can.
   */
  private Signature made(Signature signature) {
    boolean isOpened =
        isPublicAndAbstract && signature.access().equals(Optional.of(Modifier.PROTECTED));
    return isOpened ? signature.withAccess(Optional.of(Modifier.PUBLIC)) : signature;
  }

  private Constructor constructor(Signature signature, List<Signature> all) {
    List<TypeName> types = signature.parameterTypes();
    if (!types.isEmpty() && types.get(types.size() - 1).equals(DecorateWriter.ENVIRONMENT)) {
      return new Constructor(signature, outer(signature), Constructor.Form.OWN);
    }
    Optional<Signature> sibling = signature.withEnvironment(all);
    return sibling.isPresent()
        ? new Constructor(
            throwing(signature, sibling.get()), outer(signature), Constructor.Form.SIBLING)
        : new Constructor(signature, outer(signature), Constructor.Form.ADDED);
  }

  private static Signature throwing(Signature signature, Signature called) {
    return signature.withThrown(called.thrown());
  }

  // Outer outer
  private Optional<Parameter> outer(Signature signature) {
    if (!isInner || !(desk.type().getEnclosingElement() instanceof TypeElement enclosing)) {
      return Optional.empty();
    }
    Names names = new Names(signature.parameters().stream().map(Parameter::name).toList());
    return Optional.of(new Parameter(names.fresh("outer"), desk.names().of(enclosing.asType())));
  }
}
