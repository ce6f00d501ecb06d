package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes wrappers. */
final class DecorateWriter {

  static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");

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
            .alwaysQualify(shape.nestedTypes().toArray(String[]::new));
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
    if (shape.delegates() && methods.stream().noneMatch(DecorateWriter::isToString)) {
      type.addMethod(toStringOfDelegate());
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

  private static boolean isToString(MethodSpec method) {
    return method.name().equals("toString") && method.parameters().isEmpty();
  }

  // @Override public String toString() { return delegate.toString(); }
  private MethodSpec toStringOfDelegate() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $N.toString()", fields.delegate())
        .build();
  }
}
