package dev.damask.processor.validated;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the generated subtype of a class or interface. */
final class BeanReader {

  private final Owner owner;
  private final Members members;
  private final List<Draft> drafts;

  BeanReader(Owner owner, Members members, List<Draft> drafts) {
    this.owner = owner;
    this.members = members;
    this.drafts = drafts;
  }

  Form.Bean read() {
    StoredReader storedReader =
        new StoredReader(owner, members, new Names(owner.hierarchy().memberNames()));
    SetterReader setterReader = new SetterReader(owner, members);
    List<Stored> stored = new ArrayList<>();
    List<Setter> setters = new ArrayList<>();
    List<Getter> getters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft draft : drafts) {
      Optional<Stored> own = storedReader.read(draft);
      own.ifPresent(stored::add);
      for (Setter setter : setterReader.read(draft, own)) {
        if (seen.add(setter.signature().name() + setter.signature().parameters().get(0).type())) {
          setters.add(setter);
        }
      }
      setterReader.getter(draft).ifPresent(getters::add);
    }
    storedReader.reportOthers(setters, stored);
    List<BeanConstructor> constructors = new ConstructorReader(owner, drafts, stored).read();
    checkNames(setters, getters);
    return new Form.Bean(
        owner.names().of(owner.type().asType()),
        owner.type().getKind().isInterface(),
        constructors,
        setters,
        getters,
        stored,
        stored.isEmpty() ? List.of() : storedReader.objectMethods());
  }

  /** What is generated must not be there already. */
  private void checkNames(List<Setter> setters, List<Getter> getters) {
    String object = owner.program().info(owner.type()).name().canonicalName();
    String environment = ValidateWriter.ENVIRONMENT.canonicalName();
    for (String method : List.of(ValidateWriter.VALIDATE, ValidateWriter.VIOLATIONS)) {
      checkName(method, List.of(object));
      checkName(method, List.of(object, environment));
    }
    getters.forEach(it -> checkName(it.name(), List.of()));
    setters.stream()
        .filter(it -> !it.isOverride())
        .forEach(it -> checkName(it.signature().name(), parameterTypes(it)));
  }

  private static List<String> parameterTypes(Setter setter) {
    return setter.signature().parameters().stream().map(it -> it.type().toString()).toList();
  }

  private void checkName(String name, List<String> types) {
    for (Declared declared : declared(name).toList()) {
      if (declared.types.equals(types)) {
        owner
            .report()
            .add(
                ValidatedProblem.GeneratedNameTaken,
                owner.subject().place(),
                name + "(" + String.join(", ", types) + ")",
                declared.type);
      }
    }
  }

  /** A method that the generated type has already, with the erased types of its parameters. */
  private record Declared(String type, List<String> types) {}

  private Stream<Declared> declared(String name) {
    return owner.hierarchy().ancestors().stream()
        .flatMap(
            ancestor ->
                ancestor.type().getEnclosedElements().stream()
                    .filter(it -> it.getSimpleName().contentEquals(name))
                    .filter(it -> it instanceof ExecutableElement && isInTheWay(it))
                    .map(
                        it ->
                            new Declared(
                                ancestor.type().getSimpleName().toString(),
                                erasedTypes((ExecutableElement) it))));
  }

  /** Static methods of interfaces are not inherited, and others may be hidden by their like. */
  private boolean isInTheWay(Element method) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    boolean isLikeOurs =
        ((ExecutableElement) method)
            .getReturnType()
            .toString()
            .equals("java.util.List<dev.damask.validate.Violation>");
    boolean isOfInterface =
        Objects.requireNonNull(method.getEnclosingElement()).getKind().isInterface();
    return owner.isInheritable(method) && !(isStatic && (isLikeOurs || isOfInterface));
  }

  private List<String> erasedTypes(ExecutableElement method) {
    List<String> types = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror erased = owner.program().types().erasure(parameter.asType());
      TypeName name = owner.names().of(erased);
      types.add(name instanceof ParameterizedTypeName it ? it.rawType().toString() : name.toString());
    }
    return types;
  }
}
