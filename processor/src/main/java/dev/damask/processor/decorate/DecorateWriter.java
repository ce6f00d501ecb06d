package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes wrappers. */
final class DecorateWriter {

  static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");

  private static final ClassName STRING = ClassName.get(String.class);

  private final DecorateModel model;
  private final Shape shape;
  private final Fields fields;

  private DecorateWriter(DecorateModel model) {
    this.model = model;
    this.shape = model.shape();
    this.fields = new Fields(shape);
  }

  static TypeSpec.Builder write(DecorateModel model) {
    return new DecorateWriter(model).write();
  }

  // Client with the decorators of its methods.
  // public final class ClientDecorated extends Client {
  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.generated())
            .addJavadoc("{@link $T} with the decorators of its methods.\n", shape.type())
            .addAnnotations(shape.annotations())
            .addModifiers(shape.modifiers().toArray(Modifier[]::new))
            .addTypeVariables(shape.typeVariables())
            .alwaysQualify(shape.hidingNames().toArray(String[]::new));
    if (shape.delegates()) {
      type.addSuperinterface(shape.supertype());
    } else {
      type.superclass(shape.supertype());
    }
    List<MethodSpec> methods = new ArrayList<>();
    for (WovenMethod method : model.methods()) {
      methods.addAll(MethodWriter.write(method, fields));
    }
    methods.addAll(Invalidation.methods(model, fields));
    addState(type);
    fields.fields().forEach(type::addField);
    ConstructorWriter.write(shape, fields).forEach(type::addMethod);
    methods.forEach(type::addMethod);
    if (shape.delegates()) {
      addObjectMethods(methods, type);
    }
    fields.nestedTypes().forEach(type::addType);
    return type;
  }

  // private final Client delegate;
  // private final Environment environment;
  private void addState(TypeSpec.Builder type) {
    if (shape.delegates()) {
      type.addField(
          FieldSpec.builder(shape.supertype(), fields.delegate(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    if (fields.usesEnvironment()) {
      type.addField(
          FieldSpec.builder(ENVIRONMENT, fields.environment(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
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
        .addStatement("return $N.$L()", fields.delegate(), method)
        .build();
  }
}
