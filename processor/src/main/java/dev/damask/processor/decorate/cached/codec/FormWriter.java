package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.core.NestedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class by which the values and keys of one method become bytes. */
public final class FormWriter {

  static final ClassName FORM = ClassName.get("dev.damask.generated", "Form");

  private static final ClassName NULL_UNMARKED =
      ClassName.get("org.jspecify.annotations", "NullUnmarked");
  private static final CodeBlock OUT = CodeBlock.of("out");
  private static final CodeBlock IN = CodeBlock.of("in");

  private final Codec codec;
  private final ClassName form;
  private final Map<TypeName, Shape> shapes;
  private final FormNames names;
  private final FormCode code;
  private final FormMethods methods;

  /**
   * @param form the name of the class
   */
  public FormWriter(Codec codec, ClassName form) {
    this.codec = codec;
    this.form = form;
    this.shapes = codec.shapes();
    this.names = new FormNames(shapes);
    this.code = new FormCode(form, names);
    this.methods = new FormMethods(code);
  }

  // @DamaskGenerated
  // private static final class FetchPriceForm implements Form<Price> {
  //   private static final EnumBytes<Tier> TIER = EnumBytes.of(Tier.values(), "GOLD", "SILVER");
  //   … write, read, writeKey, and what these need
  // }
  public TypeSpec write(String method, Nullness nullness) {
    TypeSpec.Builder type =
        NestedType.classBuilder(form.simpleName())
            .addJavadoc("How the values and keys of {@code $L} become bytes.\n", method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (nullness == Nullness.SAID) {
      type.addAnnotation(AnnotationSpec.builder(NULL_UNMARKED).build());
    }
    shapes.values().stream()
        .filter(Shape.Constants.class::isInstance)
        .forEach(it -> type.addField(constants((Shape.Constants) it)));
    boolean isOwn = codec.own().isPresent();
    if (!isOwn) {
      type.addSuperinterface(ParameterizedTypeName.get(FORM, codec.value().box()));
      type.addMethod(write()).addMethod(read());
    }
    if (!codec.key().isEmpty()) {
      type.addMethod(writeKey());
    }
    Set<TypeName> read = names.within(isOwn ? List.of() : List.of(codec.value()));
    for (Shape shape : shapes.values()) {
      if (names.hasMethods(shape)) {
        type.addMethod(methods.write(shape));
        if (read.contains(shape.type())) {
          type.addMethod(methods.read(shape));
        }
      }
      if (shape instanceof Shape.Group group
          && group.isGenericArray()
          && read.contains(shape.type())) {
        type.addMethod(methods.newArray(group));
      }
    }
    return type.build();
  }

  // private static final EnumBytes<Tier> TIER = EnumBytes.of(Tier.values(), "GOLD", "SILVER");
  private FieldSpec constants(Shape.Constants shape) {
    CodeBlock.Builder value = CodeBlock.builder();
    value.add("$T.of($T.values()", Leaves.ENUM, shape.type());
    shape.names().forEach(it -> value.add(",$W$S", it));
    return FieldSpec.builder(
            ParameterizedTypeName.get(Leaves.ENUM, shape.type()),
            names.of(shape.type()),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(value.add(")").build())
        .build();
  }

  // @Override
  // public void write(ByteWriter out, Price price) {
  //   writePrice(out, price);
  // }
  private MethodSpec write() {
    TypeName type = codec.value();
    String value = new Names(Set.of("out")).fresh(Names.after(type.box()));
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Leaves.WRITER, "out")
        .addParameter(type.box(), value)
        .addStatement(code.write(type, OUT, CodeBlock.of("$N", value)))
        .build();
  }

  // @Override
  // public Price read(ByteReader in) {
  //   return readPrice(in);
  // }
  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Leaves.READER, "in")
        .returns(codec.value().box())
        .addStatement("return $L", code.read(codec.value(), IN))
        .build();
  }

  // static void writeKey(ByteWriter out, String sku, Currency currency) {
  //   out.writeString(sku);
  //   TextBytes.writeCurrency(out, currency);
  // }
  private MethodSpec writeKey() {
    Names locals = new Names(codec.key().stream().map(Codec.KeyPart::parameter).toList());
    String out = locals.fresh("out");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeKey")
            .addModifiers(Modifier.STATIC)
            .addParameter(Leaves.WRITER, out);
    for (Codec.KeyPart part : codec.key()) {
      method.addParameter(part.type(), part.parameter());
      method.addStatement(
          code.write(part.type(), CodeBlock.of("$N", out), CodeBlock.of("$N", part.parameter())));
    }
    return method.build();
  }
}
