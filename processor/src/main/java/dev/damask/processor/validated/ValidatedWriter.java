package dev.damask.processor.validated;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.bean.ConstructorWriter;
import dev.damask.processor.validated.bean.ObjectMethodsWriter;
import dev.damask.processor.validated.bean.SetterWriter;
import dev.damask.processor.validated.bean.StoredWriter;
import dev.damask.processor.validated.check.CheckWriter;
import dev.damask.processor.validated.check.ValidateWriter;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.property.Setter;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.record.FactoryWriter;
import dev.damask.processor.validated.rule.StaticRule;
import javax.lang.model.element.Modifier;

/** Writes validated types. */
final class ValidatedWriter {

  /** As Javadoc names it: an import for that alone is one too many to ecj. */
  private final ValidatedModel model;

  private final Shape shape;
  private final Names members;
  private final CheckWriter checks;

  private ValidatedWriter(ValidatedModel model) {
    this.model = model;
    this.shape = model.shape();
    this.members = new Names(shape.memberNames());
    for (Property property : model.properties()) {
      for (Source source : property.sources()) {
        members.fresh(source.method());
      }
    }
    for (StaticRule rule : model.staticRules()) {
      members.fresh(rule.helper());
    }
    this.checks = new CheckWriter(model, members);
  }

  static TypeSpec.Builder write(ValidatedModel model) {
    return new ValidatedWriter(model).write();
  }

  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.generated())
            .addAnnotations(shape.annotations())
            .addModifiers(shape.modifiers().toArray(new Modifier[0]))
            .alwaysQualify(shape.hidingNames().toArray(new String[0]));
    if (model.form() instanceof Form.Bean bean) {
      writeBean(type, bean);
    } else if (model.form() instanceof Form.Factory factory) {
      writeFactory(type, factory);
    }
    type.addMethods(ValidateWriter.write(model, checks.rules()));
    checks.addTo(type);
    return type;
  }

  // User that accepts valid values only.
  // public final class UserValidated extends User {
  private void writeBean(TypeSpec.Builder type, Form.Bean bean) {
    type.addJavadoc("{@link $T} that accepts valid values only.\n", shape.type())
        .addTypeVariables(shape.typeVariables());
    if (bean.isInterface()) {
      type.addSuperinterface(bean.supertype());
    } else {
      type.superclass(bean.supertype());
    }
    StoredWriter stored = new StoredWriter(bean);
    stored.addFields(type);
    type.addMethods(ConstructorWriter.write(model, bean, checks.rules(), members));
    stored.addMethods(type);
    SetterWriter setters = new SetterWriter(shape, bean.isInterface());
    for (Getter getter : bean.getters()) {
      type.addMethod(setters.getter(getter));
    }
    for (Setter setter : bean.setters()) {
      type.addMethod(setters.setter(setter));
    }
    new ObjectMethodsWriter(shape, bean).addTo(type);
    for (Signature other : bean.others()) {
      type.addMethod(unimplemented(other));
    }
  }

  // @Override
  // public void clear() {
  //   throw new UnsupportedOperationException();
  // }
  private static MethodSpec unimplemented(Signature signature) {
    return signature
        .declaration()
        .addAnnotation(Override.class)
        .addStatement("throw new $T()", UnsupportedOperationException.class)
        .build();
  }

  // Makes and checks records of the type User.
  // public final class UserValidated {
  private void writeFactory(TypeSpec.Builder type, Form.Factory factory) {
    type.addJavadoc("Makes and checks records of the type {@link $T}.\n", shape.type());
    type.addMethods(new FactoryWriter(model, factory, checks.rules()).write());
  }
}
