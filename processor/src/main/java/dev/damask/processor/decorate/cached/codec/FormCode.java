package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * Writes how one value is written and read inside of others.
 *
 * @param form the class that the code stands in
 */
record FormCode(ClassName form, FormNames names) {

  // out.writeString(price.sku())
  CodeBlock write(TypeName type, CodeBlock out, CodeBlock value) {
    Shape shape = names.shape(type);
    if (names.hasMethods(shape)) {
      return CodeBlock.of("write$L($L, $L)", names.of(type), out, value);
    }
    if (shape instanceof Shape.Leaf leaf) {
      return leaf.holder().equals(Leaves.WRITER)
          ? CodeBlock.of("$L.write$L($L)", out, leaf.name(), value)
          : CodeBlock.of("$T.write$L($L, $L)", leaf.holder(), leaf.name(), out, value);
    }
    if (shape instanceof Shape.Constants) {
      return CodeBlock.of("$N.write($L, $L)", names.of(type), out, value);
    }
    return writeAll(shape, out, value);
  }

  // ElementBytes.writeList(out, order.lines(), FetchOrderForm::writeLine)
  CodeBlock writeAll(Shape shape, CodeBlock out, CodeBlock value) {
    if (shape instanceof Shape.Entries map) {
      return CodeBlock.of(
          "$T.writeMap($L, $L, $L, $L)",
          Leaves.ELEMENTS,
          out,
          value,
          writer(map.key()),
          writer(map.value()));
    }
    Shape.Group group = (Shape.Group) shape;
    return CodeBlock.of(
        "$T.write$L($L, $L, $L)",
        group.holder(),
        group.kind(),
        out,
        value,
        writer(group.element()));
  }

  // FetchOrderForm::writeLine
  private CodeBlock writer(TypeName type) {
    return reference(type, Leaves.WRITER, "write");
  }

  // in.readString()
  CodeBlock read(TypeName type, CodeBlock in) {
    Shape shape = names.shape(type);
    if (names.hasMethods(shape)) {
      return CodeBlock.of("read$L($L)", names.of(type), in);
    }
    if (shape instanceof Shape.Leaf leaf) {
      return leaf.holder().equals(Leaves.WRITER)
          ? CodeBlock.of("$L.read$L()", in, leaf.name())
          : CodeBlock.of("$T.read$L($L)", leaf.holder(), leaf.name(), in);
    }
    if (shape instanceof Shape.Constants) {
      return CodeBlock.of("$N.read($L)", names.of(type), in);
    }
    return readAll(shape, in);
  }

  // ElementBytes.readList(in, FetchOrderForm::readLine)
  CodeBlock readAll(Shape shape, CodeBlock in) {
    if (shape instanceof Shape.Entries map) {
      return CodeBlock.of(
          "$T.readMap($L, $L, $L)", Leaves.ELEMENTS, in, reader(map.key()), reader(map.value()));
    }
    Shape.Group group = (Shape.Group) shape;
    return CodeBlock.of(
        "$T.read$L($L, $L$L)",
        group.holder(),
        group.kind(),
        in,
        group.isArray() ? empty(group) : CodeBlock.of(""),
        reader(group.element()));
  }

  // Line[]::new, or FetchOrderForm::newListOfLineArray
  private CodeBlock empty(Shape.Group array) {
    return array.isGenericArray()
        ? CodeBlock.of("$T::new$L, ", form, names.of(array.type()))
        : CodeBlock.of("$T::new, ", array.type());
  }

  // FetchOrderForm::readLine
  private CodeBlock reader(TypeName type) {
    return reference(type, Leaves.READER, "read");
  }

  private CodeBlock reference(TypeName type, ClassName bytes, String verb) {
    Shape shape = names.shape(type);
    if (names.hasMethods(shape)) {
      return CodeBlock.of("$T::$L$L", form, verb, names.of(type));
    }
    if (shape instanceof Shape.Leaf leaf) {
      ClassName holder = leaf.holder().equals(Leaves.WRITER) ? bytes : leaf.holder();
      return CodeBlock.of("$T::$L$L", holder, verb, leaf.name());
    }
    return CodeBlock.of("$N::$L", names.of(type), verb);
  }
}
