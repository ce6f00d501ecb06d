package dev.damask.processor.registered;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.NestedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes registries, and the parts that other compilations bring to them. */
final class RegistryWriter {

  private static final ClassName REGISTRY = ClassName.get("dev.damask.generated", "Registry");
  private static final ClassName SLOT = ClassName.get("dev.damask.generated", "Slot");
  private static final ClassName ENTRY = ClassName.get("dev.damask.registry", "Entry");
  private static final ClassName PART = ClassName.get("dev.damask.registry", "RegistryPart");

  private final Root root;
  private final List<Entry> entries;
  private final List<AnnotationSpec> annotations;
  private final CallNames names;
  private final TypeName entryType;

  RegistryWriter(Root root, List<Entry> entries, List<AnnotationSpec> annotations) {
    this.root = root;
    this.entries = entries;
    this.annotations = annotations;
    this.names = CallNames.of(root.create());
    this.entryType = ParameterizedTypeName.get(ENTRY, root.keys().type(), root.typeName());
  }

  // public final class PluginRegistryPart implements PluginRegistry.Part {
  TypeSpec.Builder part(ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "The entries that this jar brings to the registry of {@link $T}.\n", root.type())
            .addAnnotations(annotations)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(root.partType())
            .alwaysQualify(userNames());
    PartWriter.write(root, entries, type);
    return type;
  }

  // public final class PluginRegistry {
  TypeSpec.Builder registry() {
    TypeSpec.Builder entriesType =
        NestedType.classBuilder(root.entries())
            .addJavadoc("The entries of this jar.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(root.partType());
    PartWriter.write(root, entries, entriesType);
    return type()
        .addField(registryField())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            create()
                .addStatement(
                    "$T $N = $N.get($N)",
                    ParameterizedTypeName.get(
                        SLOT, root.keys().type(), root.typeName(), root.partType()),
                    names.slot(),
                    names.registry(),
                    names.key())
                .addStatement(
                    "return $N.part().create($N.index()$L)",
                    names.slot(),
                    names.slot(),
                    root.create().parameters().stream()
                        .map(it -> CodeBlock.of(", $N", it.name()))
                        .collect(CodeBlock.joining("")))
                .build())
        .addMethod(find().addStatement("return $N.find(key)", names.registry()).build())
        .addMethod(keys().addStatement("return $N.keys()", names.registry()).build())
        .addMethod(entries().addStatement("return $N.entries()", names.registry()).build())
        .addType(partInterface())
        .addType(entriesType.build());
  }

  // private static final Registry<String, Plugin, Part> REGISTRY = …;
  private FieldSpec registryField() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                REGISTRY, root.keys().type(), root.typeName(), root.partType()),
            names.registry(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(newRegistry())
        .build();
  }

  // The same from outside, for others to name where the root is wrong.
  // @SuppressWarnings("all")
  TypeSpec.Builder skeleton() {
    CodeBlock none = CodeBlock.of("throw new $T();\n", UnsupportedOperationException.class);
    return type()
        .addMethod(create().addCode(none).build())
        .addMethod(find().addCode(none).build())
        .addMethod(keys().addCode(none).build())
        .addMethod(entries().addCode(none).build());
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(root.registry())
            .addJavadoc("Creates every entry of {@link $T} by its key.\n", root.type())
            .addAnnotations(annotations)
            .addModifiers(Modifier.FINAL)
            .alwaysQualify(userNames());
    return root.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  /** In the unnamed package the user's types have no other name, so all others take theirs. */
  private String[] userNames() {
    Stream<ClassName> types =
        Stream.concat(
            Stream.of(root.type()),
            entries.stream().flatMap(it -> Stream.of(it.type(), it.created())));
    return types
        .filter(it -> it.packageName().isEmpty())
        .map(it -> it.topLevelClassName().simpleName())
        .distinct()
        .toArray(String[]::new);
  }

  // Registry.byName(Plugin.class, Part.class, new Entries())
  private CodeBlock newRegistry() {
    CodeBlock common =
        CodeBlock.of(
            "$T.class,$W$T.class,$Wnew $T()",
            root.type(),
            root.partType(),
            root.registry().nestedClass(root.entries()));
    return root.keys().areConstants()
        ? CodeBlock.of("$T.byConstant($T.class, $L)", REGISTRY, root.keys().type(), common)
        : CodeBlock.of("$T.byName($L)", REGISTRY, common);
  }

  // public static Plugin create(String key)
  private MethodSpec.Builder create() {
    Signature create = root.create();
    MethodSpec.Builder method =
        declaration("create", root.typeName())
            .addJavadoc("Creates a new instance of the entry that has a key.\n\n")
            // Not imported: ecj would say that nothing uses it.
            .addJavadoc("@throws dev.damask.registry.NoSuchKeyException if there is none\n")
            .addTypeVariables(create.typeVariables())
            .addParameter(root.keys().type(), names.key())
            .varargs(create.isVarargs())
            .addExceptions(create.thrown());
    for (Parameter parameter : create.parameters()) {
      method.addParameter(parameter.inside());
    }
    return method;
  }

  // public static Optional<Entry<String, Plugin>> find(String key)
  private MethodSpec.Builder find() {
    return declaration("find", generic(Optional.class, entryType))
        .addJavadoc("The entry that has a key, if there is one.\n")
        .addParameter(root.keys().type(), "key");
  }

  // public static Set<String> keys()
  private MethodSpec.Builder keys() {
    return declaration("keys", generic(Set.class, root.keys().type()))
        .addJavadoc("The keys of all entries, in their order; unmodifiable.\n");
  }

  // public static List<Entry<String, Plugin>> entries()
  private MethodSpec.Builder entries() {
    return declaration("entries", generic(List.class, entryType))
        .addJavadoc("All entries, by their order, then by their keys; unmodifiable.\n");
  }

  private MethodSpec.Builder declaration(String name, TypeName returned) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).returns(returned);
    return root.isPublic()
        ? method.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        : method.addModifiers(Modifier.STATIC);
  }

  private static TypeName generic(Class<?> type, TypeName argument) {
    return ParameterizedTypeName.get(ClassName.get(type), argument);
  }

  // /** Entries of one jar; generated code implements it. */
  // public interface Part extends RegistryPart {
  //   /** Creates a new instance of an entry. */
  //   Plugin create(int index);
  // }
  private TypeSpec partInterface() {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addJavadoc("Creates a new instance of the entry that has an index.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(root.typeName());
    TypeSpec.Builder part =
        NestedType.interfaceBuilder(root.part())
            .addJavadoc("Entries of one jar; implemented by generated code.\n")
            .addSuperinterface(PART)
            .addMethod(names.declare(create, root.create()).build());
    return root.isPublic() ? part.addModifiers(Modifier.PUBLIC).build() : part.build();
  }
}
