package dev.damask.processor.validated.bean;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.code.UncheckedOverride;
import dev.damask.processor.validated.check.ValidateWriter;
import dev.damask.processor.validated.form.BeanConstructor;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.Setter;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.DispatchWriter;
import dev.damask.processor.validated.value.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the generated subtype of a class or interface. */
public final class BeanReader {

  private final Desk desk;
  private final Members members;
  private final List<Draft> drafts;
  private final List<StaticRule> rules;

  public BeanReader(Desk desk, Members members, List<Draft> drafts, List<StaticRule> rules) {
    this.desk = desk;
    this.members = members;
    this.drafts = drafts;
    this.rules = rules;
  }

  /** Nothing where something is in the way of what is generated, which is a problem. */
  public Optional<Form> read() {
    UncheckedOverride.allow(desk);
    StoredReader storedReader =
        new StoredReader(desk, members, new Names(members.inheritedFieldNames()));
    SetterReader setterReader = new SetterReader(desk, members);
    List<Stored> stored = new ArrayList<>();
    List<Setter> setters = new ArrayList<>();
    List<Getter> getters = new ArrayList<>();
    Set<String> overridden = new HashSet<>();
    for (Draft draft : drafts) {
      Optional<Stored> own = storedReader.read(draft);
      if (own.isPresent()) {
        stored.add(own.get());
      }
      addNew(setterReader.read(draft, own), overridden, setters);
      Optional<Getter> getter = setterReader.getter(draft);
      if (getter.isPresent() && isNoMethod(getter.get().name())) {
        getters.add(getter.get());
      }
    }
    StoredReader.Others others = storedReader.others(setterReader, stored);
    List<BeanConstructor> constructors =
        new ConstructorReader(desk, members, drafts, stored, rules).read();
    if (!areNamesFree(setters, getters)) {
      return Optional.empty();
    }
    ComparedReader comparedReader = new ComparedReader(desk, members, stored, getters);
    return Optional.of(
        new Form.Bean(
            desk.names().of(desk.type().asType()),
            desk.type().getKind().isInterface(),
            others.leaves(),
            constructors,
            setters,
            getters,
            stored,
            others.wrong(),
            stored.isEmpty() ? List.of() : comparedReader.read(drafts),
            stored.isEmpty() ? List.of() : comparedReader.objectMethods()));
  }

  /** Of properties that have one setter the first overrides it. */
  private static void addNew(List<Setter> read, Set<String> overridden, List<Setter> setters) {
    for (Setter setter : read) {
      String signature = setter.signature().name() + parameterTypes(setter);
      if (!setter.isOverride() || overridden.add(signature)) {
        setters.add(setter);
      }
    }
  }

  /** A getter of another type, such as an {@code Optional}, is the user's choice. */
  private boolean isNoMethod(String getter) {
    boolean isNoMethod = true;
    for (Declared it : declared(getter)) {
      isNoMethod &= !it.types.isEmpty();
    }
    return isNoMethod;
  }

  /** What is generated must not be there already. */
  private boolean areNamesFree(List<Setter> setters, List<Getter> getters) {
    String object = desk.program().info(desk.type()).name().canonicalName();
    String environment = RuntimeTypes.ENVIRONMENT.canonicalName();
    boolean areFree = true;
    for (String method : List.of(ValidateWriter.VALIDATE, DispatchWriter.VIOLATIONS)) {
      areFree &= isFree(method, List.of(object));
      areFree &= isFree(method, List.of(object, environment));
    }
    Set<String> added = new HashSet<>();
    for (Getter getter : getters) {
      areFree &= isNew(getter.name(), List.of(), added);
    }
    for (Setter setter : setters) {
      String name = setter.signature().name();
      List<String> types = parameterTypes(setter);
      areFree &= setter.isOverride() || (isFree(name, types) && isNew(name, types, added));
    }
    return areFree;
  }

  /** Of properties whose names differ in the case of their first letter, one has the name. */
  private boolean isNew(String name, List<String> types, Set<String> added) {
    boolean isNew = added.add(name + types);
    if (!isNew) {
      report(name, types, "another property");
    }
    return isNew;
  }

  private static List<String> parameterTypes(Setter setter) {
    List<String> types = new ArrayList<>();
    for (TypeName type : setter.signature().parameterTypes()) {
      types.add(type.toString());
    }
    return types;
  }

  private boolean isFree(String name, List<String> types) {
    for (Declared it : declared(name)) {
      if (it.types.equals(types)) {
        report(name, types, it.type);
        return false;
      }
    }
    return true;
  }

  private void report(String name, List<String> types, String other) {
    String method = name + "(" + String.join(", ", types) + ")";
    desk.report().add(BeanProblem.GeneratedNameTaken, desk.subject().place(), method, other);
  }

  /** A method that the generated type has already, with the erased types of its parameters. */
  private record Declared(String type, List<String> types) {}

  private List<Declared> declared(String name) {
    List<Declared> declared = new ArrayList<>();
    for (Ancestor ancestor : desk.hierarchy().ancestors()) {
      for (Element it : desk.program().members().of(ancestor.type())) {
        if (it.getSimpleName().contentEquals(name)
            && it instanceof ExecutableElement method
            && isInTheWay(method)) {
          String type = ancestor.type().getSimpleName().toString();
          declared.add(new Declared(type, erasedTypes(method)));
        }
      }
    }
    return declared;
  }

  /** Static methods of interfaces are not inherited, and others may be hidden by their like. */
  private boolean isInTheWay(Element method) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    boolean isLikeOurs =
        desk.names().of(((ExecutableElement) method).getReturnType()).equals(ValidateWriter.LIST);
    boolean isOfInterface =
        Objects.requireNonNull(method.getEnclosingElement()).getKind().isInterface();
    return desk.reach().isInheritable(method) && !(isStatic && (isLikeOurs || isOfInterface));
  }

  private List<String> erasedTypes(ExecutableElement method) {
    List<String> types = new ArrayList<>();
    TypeNames names = desk.names().comparing(List.of());
    for (VariableElement parameter : method.getParameters()) {
      TypeMirror erased = desk.program().types().erasure(parameter.asType());
      TypeName name = names.of(erased);
      types.add(
          name instanceof ParameterizedTypeName it ? it.rawType().toString() : name.toString());
    }
    return types;
  }
}
