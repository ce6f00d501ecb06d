package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the methods that write and read the values of one type. */
record FormMethods(FormCode code) {

  private static final CodeBlock OUT = CodeBlock.of("out");
  private static final CodeBlock IN = CodeBlock.of("in");

  private static final AnnotationSpec UNCHECKED =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build();

  // private static void writePrice(ByteWriter out, Price price) { … }
  MethodSpec write(Shape shape) {
    Names locals = new Names(Set.of("out"));
    String value = locals.fresh(Names.after(shape.type()));
    MethodSpec.Builder method = MethodSpec.methodBuilder("write" + code.names().of(shape.type()));
    if (shape instanceof Shape.Widened) {
      method.addAnnotation(UNCHECKED);
    }
    return method
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Leaves.WRITER, "out")
        .addParameter(shape.type(), value)
        .addCode(body(shape, value, locals))
        .build();
  }

  private CodeBlock body(Shape shape, String value, Names locals) {
    if (shape instanceof Shape.Parts record) {
      return writeParts(record, value);
    }
    if (shape instanceof Shape.Widened widened) {
      // writePageOfItem(out, (Page<Item>) page);
      CodeBlock plain = CodeBlock.of("($T) $N", widened.plain(), value);
      return statement(code.write(widened.plain(), OUT, plain));
    }
    return shape instanceof Shape.Choice choice
        ? writeChoice(choice, value, locals)
        : statement(code.writeAll(shape, OUT, CodeBlock.of("$N", value)));
  }

  // if (out.begins(price)) {
  //   out.writeString(price.sku());
  //   BoxBytes.writeBigDecimal(out, price.amount());
  //   out.ends();
  // }
  private CodeBlock writeParts(Shape.Parts shape, String value) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if (out.begins($N))", value);
    for (Shape.Component component : shape.components()) {
      CodeBlock part = CodeBlock.of("$N.$N()", value, component.name());
      body.addStatement(code.write(component.type(), OUT, part));
    }
    return body.addStatement("out.ends()").endControlFlow().build();
  }

  // if (shape == null) {
  //   out.writeNull();
  // } else if (shape instanceof Circle circle) {
  //   out.beginsAs(0);
  //   writeCircle(out, circle);
  //   out.ends();
  // } else {
  //   throw out.noForm(shape);
  // }
  private CodeBlock writeChoice(Shape.Choice shape, String value, Names locals) {
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("if ($N == null)", value).addStatement("out.writeNull()");
    for (int i = 0; i < shape.forms().size(); i++) {
      TypeName form = shape.forms().get(i);
      String local = locals.fresh(Names.after(form));
      body.nextControlFlow("else if ($N instanceof $T $N)", value, form, local)
          .addStatement("out.beginsAs($L)", i)
          .addStatement(code.write(form, OUT, CodeBlock.of("$N", local)))
          .addStatement("out.ends()");
    }
    return body.nextControlFlow("else")
        .addStatement("throw out.noForm($N)", value)
        .endControlFlow()
        .build();
  }

  // private static Price readPrice(ByteReader in) { … }
  MethodSpec read(Shape shape) {
    return MethodSpec.methodBuilder("read" + code.names().of(shape.type()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Leaves.READER, "in")
        .returns(shape.type())
        .addCode(body(shape))
        .build();
  }

  private CodeBlock body(Shape shape) {
    if (shape instanceof Shape.Parts record) {
      return readParts(record);
    }
    if (shape instanceof Shape.Widened widened) {
      return statement(CodeBlock.of("return $L", code.read(widened.plain(), IN)));
    }
    return shape instanceof Shape.Choice choice
        ? readChoice(choice)
        : statement(CodeBlock.of("return $L", code.readAll(shape, IN)));
  }

  // if (!in.begins()) {
  //   return null;
  // }
  // Price price = new Price(in.readString(), BoxBytes.readBigDecimal(in));
  // in.ends();
  // return price;
  private CodeBlock readParts(Shape.Parts shape) {
    String value = new Names(Set.of("in")).fresh(Names.after(shape.type()));
    List<CodeBlock> parts =
        shape.components().stream().map(it -> code.read(it.type(), IN)).toList();
    return CodeBlock.builder()
        .beginControlFlow("if (!in.begins())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement(
            "$T $N = new $T$L($L)",
            shape.type(),
            value,
            shape.type() instanceof ParameterizedTypeName generic
                ? generic.rawType()
                : shape.type(),
            shape.type() instanceof ParameterizedTypeName ? "<>" : "",
            CodeBlock.join(parts, ",$W"))
        .addStatement("in.ends()")
        .addStatement("return $N", value)
        .build();
  }

  // int form = in.beginsAs();
  // if (form < 0) {
  //   return null;
  // }
  // Shape shape = switch (form) {
  //   case 0 -> readCircle(in);
  //   default -> throw in.noForm();
  // };
  // in.ends();
  // return shape;
  private CodeBlock readChoice(Shape.Choice shape) {
    Names locals = new Names(Set.of("in"));
    String form = locals.fresh("form");
    String value = locals.fresh(Names.after(shape.type()));
    String cases =
        IntStream.range(0, shape.forms().size())
            .mapToObj(i -> "case " + i + " -> " + code.read(shape.forms().get(i), IN) + ";\n")
            .collect(Collectors.joining());
    return CodeBlock.builder()
        .addStatement("int $N = in.beginsAs()", form)
        .beginControlFlow("if ($N < 0)", form)
        .addStatement("return null")
        .endControlFlow()
        .add("$T $N = switch ($N) {\n$>", shape.type(), value, form)
        .add(cases)
        .add("default -> throw in.noForm();\n$<};\n")
        .addStatement("in.ends()")
        .addStatement("return $N", value)
        .build();
  }

  // @SuppressWarnings("unchecked")
  // private static List<String>[] newListOfStringArray(int length) {
  //   return (List<String>[]) new List<?>[length];
  // }
  MethodSpec newArray(Shape.Group array) {
    return MethodSpec.methodBuilder("new" + code.names().of(array.type()))
        .addAnnotation(UNCHECKED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(int.class, "length")
        .returns(array.type())
        .addStatement("return ($T) new $L", array.type(), sized((ArrayTypeName) array.type()))
        .build();
  }

  // List<?>[length][]
  private static CodeBlock sized(ArrayTypeName array) {
    CodeBlock size = CodeBlock.of("[length]");
    TypeName element = array.componentType();
    while (element instanceof ArrayTypeName inner) {
      size = CodeBlock.of("$L[]", size);
      element = inner.componentType();
    }
    ParameterizedTypeName generic = (ParameterizedTypeName) element;
    TypeName[] unknown = new TypeName[generic.typeArguments().size()];
    Arrays.fill(unknown, WildcardTypeName.subtypeOf(Object.class));
    return CodeBlock.of("$T$L", ParameterizedTypeName.get(generic.rawType(), unknown), size);
  }

  private static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement(code).build();
  }
}
