package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes wrappers: joins what decorators add. */
final class DecorateWriter {

  static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");

  private static final ClassName STRING = ClassName.get(String.class);

  private final DecorateModel model;
  private final Shape shape;
  private final MemberNames names;
  private final List<WrittenMethod> written = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final State state;
  private final RenewalWriter renewal;

  private DecorateWriter(DecorateModel model) {
    this.model = model;
    this.shape = model.shape();
    this.names = new MemberNames(model);
    for (WovenMethod method : model.methods()) {
      WrittenMethod its = MethodWriter.write(method, model, names);
      written.add(its);
      pieces.addAll(its.pieces());
    }
    this.state = State.of(model, written);
    this.renewal = new RenewalWriter(model, names, state);
  }

  static TypeSpec.Builder write(DecorateModel model) {
    return new DecorateWriter(model).write();
  }

  // Client with the decorators of its methods.
  // public class ClientDecorated extends Client {
  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.generated())
            .addJavadoc("{@link $T} with the decorators of its methods.\n", shape.type())
            .addAnnotations(shape.annotations())
            .addModifiers(shape.modifiers().toArray(new Modifier[0]))
            .addTypeVariables(shape.typeVariables())
            .alwaysQualify(shape.hidingNames().toArray(new String[0]));
    if (shape.delegates()) {
      type.addSuperinterface(shape.supertype());
    } else {
      type.superclass(shape.supertype());
    }
    List<MethodSpec> methods = new ArrayList<>();
    for (WrittenMethod method : written) {
      methods.addAll(method.methods());
    }
    methods.addAll(AllJointMethods.of(model.placed()).write(names));
    methods.addAll(renewal.methods());
    if (renewal.serialNumber().isPresent()) {
      type.addField(renewal.serialNumber().get());
    }
    // What several decorators log to is the same constant.
    Set<FieldSpec> constants = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      constants.addAll(piece.constants());
    }
    type.addFields(constants);
    SuperHandles.add(model, names, type);
    addState(type);
    type.addMethods(ConstructorWriter.write(shape, names, state, renewal.isNeeded()));
    type.addMethods(methods);
    if (shape.delegates()) {
      addObjectMethods(methods, type);
    }
    return type.addTypes(types());
  }

  /** What several decorators share is one type. */
  private Collection<TypeSpec> types() {
    Map<String, TypeSpec> types = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      for (TypeSpec type : piece.types()) {
        types.putIfAbsent(type.name(), type);
      }
    }
    return types.values();
  }

  // private final Client delegate;
  // private final Environment environment;
  // private final Cache<String> fetchDataCache;
  // private final Audit fetchDataAudited = new Audit("read");
  private void addState(TypeSpec.Builder type) {
    if (shape.delegates()) {
      type.addField(shape.supertype(), names.delegate(), Modifier.PRIVATE, Modifier.FINAL);
    }
    if (state.hasEnvironment()) {
      type.addField(ENVIRONMENT, names.environment(), renewal.modifiers());
    }
    for (StateField field : state.fields()) {
      FieldSpec.Builder declaration =
          FieldSpec.builder(field.type(), field.name(), renewal.modifiers());
      if (field.initial().isPresent() && !renewal.isNeeded()) {
        declaration.initializer(field.initial().get());
      }
      type.addField(declaration.build());
    }
  }

  // Without a decorator, equals stays that of Object, since no wrapper equals its delegate.
  private void addObjectMethods(List<MethodSpec> methods, TypeSpec.Builder type) {
    if (declare(methods, "equals", ClassName.OBJECT) && !declare(methods, "hashCode")) {
      type.addMethod(ofDelegate("hashCode", TypeName.INT));
    }
    if (!declare(methods, "toString")) {
      type.addMethod(ofDelegate("toString", STRING));
    }
  }

  private static boolean declare(List<MethodSpec> methods, String name, TypeName... parameters) {
    return methods.stream()
        .filter(it -> it.name().equals(name))
        .map(it -> it.parameters().stream().map(ParameterSpec::type).toList())
        .anyMatch(List.of(parameters)::equals);
  }

  // @Override public String toString() { return delegate.toString(); }
  private MethodSpec ofDelegate(String method, TypeName result) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addStatement("return $N.$L()", names.delegate(), method)
        .build();
  }
}
