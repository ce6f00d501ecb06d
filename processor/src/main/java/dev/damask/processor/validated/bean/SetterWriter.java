package dev.damask.processor.validated.bean;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.validated.check.Checking;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Reading;
import dev.damask.processor.validated.property.Setter;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.value.Locals;
import dev.damask.processor.validated.value.Summary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes setters that check, and the getters that go with those that are added. */
public final class SetterWriter {

  private final Shape shape;
  private final boolean isInterface;

  public SetterWriter(Shape shape, boolean isInterface) {
    this.shape = shape;
    this.isInterface = isInterface;
  }

  // /** Sets email; checked: @NotBlank, @Email. */
  // @Override
  // public void setEmail(String email) {
  //   Violations violations = checkEmail(email, null);
  //   if (violations != null) {
  //     throw violations.exception();
  //   }
  //   super.setEmail(email);
  // }
  public MethodSpec setter(Setter setter) {
    MethodSpec.Builder method = setter.signature().declaration();
    if (setter.isOverride()) {
      method.addAnnotation(Override.class);
    }
    method.addJavadoc("Sets $L$L.\n", setter.property(), described(setter.checks()));
    Names scope = Locals.scope(List.of(setter.parameter()));
    Checking checking = Checking.bySystem(shape, scope.fresh("violations"));
    for (Source check : setter.checks()) {
      checking.add(check, CodeBlock.of("$N", setter.parameter()));
    }
    method.addCode(checking.throwing());
    setter
        .field()
        .ifPresentOrElse(it -> setField(method, setter, it), () -> callSuper(method, setter));
    return method.build();
  }

  private static String described(List<Source> checks) {
    List<String> all = new ArrayList<>();
    for (Source check : checks) {
      all.add(Summary.of(check.value()));
    }
    return all.isEmpty() ? "" : "; checked: " + String.join(", ", all);
  }

  // super.setEmail(email);
  private void callSuper(MethodSpec.Builder method, Setter setter) {
    CodeBlock receiver =
        isInterface ? CodeBlock.of("$T.super.", shape.type()) : CodeBlock.of("super.");
    CodeBlock call = setter.signature().callUsers(receiver, setter.signature().name());
    method.addStatement(setter.signature().isVoid() ? "$L" : "return $L", call);
  }

  // this.email = email;
  // return this;
  private static void setField(MethodSpec.Builder method, Setter setter, Reading field) {
    method.addStatement("$L = $N", field.of("this"), setter.parameter());
    if (!setter.signature().isVoid()) {
      method.addStatement("return this");
    }
  }

  // public String getEmail() {
  //   return email;
  // }
  public MethodSpec getter(Getter getter) {
    return MethodSpec.methodBuilder(getter.name())
        .addModifiers(Modifier.PUBLIC)
        .addAnnotations(getter.type().annotations())
        .returns(getter.type().type())
        .addStatement("return $L", getter.field().ofThis())
        .build();
  }
}
