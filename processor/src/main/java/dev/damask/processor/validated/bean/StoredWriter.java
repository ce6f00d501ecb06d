package dev.damask.processor.validated.bean;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Stored;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the implementation of abstract accessors: fields and getters. */
public final class StoredWriter {

  private final List<Stored> stored;

  public StoredWriter(Form.Bean bean) {
    this.stored = bean.stored();
  }

  // private String email;
  // private final int age;
  public void addFields(TypeSpec.Builder type) {
    for (Stored it : stored) {
      FieldSpec.Builder field =
          FieldSpec.builder(it.declared().type(), it.field(), Modifier.PRIVATE)
              .addAnnotations(it.declared().annotations());
      type.addField((it.isFinal() ? field.addModifiers(Modifier.FINAL) : field).build());
    }
  }

  public void addMethods(TypeSpec.Builder type) {
    stored.forEach(it -> it.getters().forEach(getter -> type.addMethod(getter(it, getter))));
  }

  // @Override
  // public String getEmail() {
  //   return email;
  // }
  private static MethodSpec getter(Stored stored, Signature signature) {
    return signature
        .declaration()
        .addAnnotation(Override.class)
        .addStatement("return $N", stored.field())
        .build();
  }
}
