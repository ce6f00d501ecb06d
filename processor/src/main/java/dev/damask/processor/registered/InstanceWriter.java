package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** Writes what creates an entry by its index, and loads no other. */
final class InstanceWriter {

  private final Root root;
  private final List<Entry> entries;
  private final CallNames names;

  InstanceWriter(Root root, List<Entry> entries, CallNames names) {
    this.root = root;
    this.entries = entries;
    this.names = names;
  }

  // Object instance(int index)
  MethodSpec.Builder method(String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name);
    if (!root.isInterface()) {
      // The verifier takes an interface for an Object.
      method.addJavadoc(
          "An Object, lest the JVM loads every entry to see that it is a $T.\n", root.type());
    }
    // No constructor throws what is a variable of the factory's method.
    List<TypeName> thrown =
        root.create().thrown().stream().filter(it -> !(it instanceof TypeVariableName)).toList();
    if (!root.isInterface() && !thrown.isEmpty()) {
      method.addJavadoc("\n");
    }
    for (TypeName exception : thrown) {
      // ecj asks for it where no constructor does.
      method.addJavadoc("@throws $T if a constructor does\n", exception);
    }
    method.returns(root.isInterface() ? root.typeName() : ClassName.OBJECT);
    return names.declare(method, root.create().withThrown(thrown));
  }

  // case 0 -> new EmailPluginDecorated();
  CodeBlock body(int start, int end) {
    return root.isInterface() || start == end
        ? Cases.of(names.index(), start, end, it -> instance(entries.get(it)))
        : separateCases(start, end);
  }

  // switch (index) {
  //   case 0:
  //     return new CircleDecorated();
  //   default:
  //     throw new IndexOutOfBoundsException(index);
  // }
  private CodeBlock separateCases(int start, int end) {
    // Where cases meet in an expression, the verifier asks what the entries have in common.
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($N) {\n$>", names.index());
    for (int i = start; i < end; i++) {
      code.add("case $L:\n$>return $L;\n$<", i, instance(entries.get(i)));
    }
    return code.add("default:\n$>")
        .add("throw new $T($N);\n$<", IndexOutOfBoundsException.class, names.index())
        .add("$<}\n")
        .build();
  }

  // new PluginDecorated(new EmailPlugin())
  private CodeBlock instance(Entry entry) {
    CodeBlock made = CodeBlock.of("new $T($L)", entry.created(), root.create().arguments());
    CodeBlock created = entry.gate().map(it -> CodeBlock.of("$T.check($L)", it, made)).orElse(made);
    String diamond = root.typeName() instanceof ParameterizedTypeName ? "<>" : "";
    return root.wrapper()
        .map(wrapper -> CodeBlock.of("new $T$L($L)", wrapper, diamond, created))
        .orElse(created);
  }
}
