package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.core.NestedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the body of a class that lists and creates entries.
 *
 * <p>Where they are many, nested classes have some each: so neither a method nor a constant pool
 * grows too large.
 */
final class PartWriter {

  private static final ClassName LISTING =
      ClassName.get("dev.damask.registry", "RegistryPart", "Listing");
  private static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));

  /** A method of more bytecode is never compiled by the JIT. */
  private static final int LARGEST_METHOD = 7000;

  private static final int MOST_IN_ONE_CLASS = 250;

  private final Root root;
  private final List<Entry> entries;
  private final int chunk;
  private final CallNames names;
  private final InstanceWriter instances;

  private PartWriter(Root root, List<Entry> entries) {
    this.root = root;
    this.entries = entries;
    this.names = CallNames.of(root.create());
    this.instances = new InstanceWriter(root, entries, names);
    int bytesOfOneCase = 21 + 3 * root.create().parameters().size();
    this.chunk = Math.min(MOST_IN_ONE_CLASS, LARGEST_METHOD / bytesOfOneCase);
  }

  static void write(Root root, List<Entry> entries, TypeSpec.Builder type) {
    PartWriter writer = new PartWriter(root, entries);
    if (entries.size() <= writer.chunk) {
      writer.addSmall(type);
    } else {
      writer.addLarge(type);
    }
  }

  private void addSmall(TypeSpec.Builder type) {
    type.addMethod(listMethod().addCode(listing(0, entries.size())).build());
    type.addMethod(typeMethod().addCode(types(0, entries.size())).build());
    CodeBlock created = instances.body(0, entries.size());
    if (root.isInterface() || entries.isEmpty()) {
      type.addMethod(createMethod().addCode(created).build());
      return;
    }
    String instance = "instance";
    type.addMethod(
        createMethod()
            .addStatement("return ($T) $N($L)", root.typeName(), instance, names.arguments())
            .build());
    type.addMethod(
        instances.method(instance).addModifiers(Modifier.PRIVATE).addCode(created).build());
  }

  private void addLarge(TypeSpec.Builder type) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < entries.size(); start += chunk) {
      starts.add(start);
    }
    MethodSpec.Builder list = listMethod();
    starts.forEach(start -> list.addStatement("$N.list(listing)", chunkName(start)));
    type.addMethod(list.build());
    type.addMethod(
        typeMethod()
            .addCode(choice("index", CodeBlock.of(""), CodeBlock.of("type(index)")))
            .build());
    CodeBlock cast = root.isInterface() ? CodeBlock.of("") : CodeBlock.of("($T) ", root.typeName());
    type.addMethod(
        createMethod()
            .addCode(choice(names.index(), cast, CodeBlock.of("create($L)", names.arguments())))
            .build());
    starts.forEach(start -> type.addType(chunkClass(start)));
  }

  // return switch (index / 250) {
  //   case 0 -> From0.create(index);
  //   case 1 -> From250.create(index);
  //   default -> throw new IndexOutOfBoundsException(index);
  // };
  private CodeBlock choice(String index, CodeBlock cast, CodeBlock call) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return $Lswitch ($N / $L) {\n$>", cast, index, chunk);
    for (int start = 0; start < entries.size(); start += chunk) {
      code.add("case $L -> $N.$L;\n", start / chunk, chunkName(start), call);
    }
    return Cases.otherwise(code, index);
  }

  private static String chunkName(int start) {
    return "From" + start;
  }

  // /** The entries from index 250 on. */
  // private static final class From250 {
  private TypeSpec chunkClass(int start) {
    int end = Math.min(start + chunk, entries.size());
    return NestedType.classBuilder(chunkName(start))
        .addJavadoc("The entries from index $L on.\n", start)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("list")
                .addModifiers(Modifier.STATIC)
                .addParameter(LISTING, "listing")
                .addCode(listing(start, end))
                .build())
        .addMethod(
            MethodSpec.methodBuilder("type")
                .addModifiers(Modifier.STATIC)
                .returns(ANY_CLASS)
                .addParameter(int.class, "index")
                .addCode(types(start, end))
                .build())
        .addMethod(
            instances
                .method("create")
                .addModifiers(Modifier.STATIC)
                .addCode(instances.body(start, end))
                .build())
        .build();
  }

  // @Override public void list(RegistryPart.Listing listing)
  private static MethodSpec.Builder listMethod() {
    return override("list").addParameter(LISTING, "listing");
  }

  // listing.add("EmailPlugin", 0);
  private CodeBlock listing(int start, int end) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Entry entry : entries.subList(start, end)) {
      code.addStatement("listing.add($L, $L)", root.keys().literal(entry.key()), entry.order());
    }
    return code.build();
  }

  // @Override public Class<?> type(int index)
  private static MethodSpec.Builder typeMethod() {
    return override("type").returns(ANY_CLASS).addParameter(int.class, "index");
  }

  // case 0 -> EmailPlugin.class;
  private CodeBlock types(int start, int end) {
    return Cases.of("index", start, end, it -> CodeBlock.of("$T.class", entries.get(it).type()));
  }

  // @Override public Plugin create(int index)
  private MethodSpec.Builder createMethod() {
    return names.declare(override("create").returns(root.typeName()), root.create());
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
