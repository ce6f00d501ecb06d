package dev.damask.processor.singleton;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.singleton.SingletonModel.Initializer;
import javax.lang.model.element.Modifier;

/** Writes what creates and hands out singletons. */
final class SingletonWriter {

  private static final ClassName SOLE_INSTANCE =
      ClassName.get("dev.damask.generated", "SoleInstance");

  /** The field that callers read. */
  private static final String FIELD = "current";

  private final SingletonModel model;
  private final ClassName type;

  /** The constant that guards the instance; no parameter has its name. */
  private final String holder;

  private SingletonWriter(SingletonModel model) {
    this.model = model;
    this.type = model.type();
    this.holder =
        new Names(
                model.initializers().stream()
                    .flatMap(it -> it.constructor().parameters().stream())
                    .map(Parameter::name)
                    .toList())
            .fresh("INSTANCE");
  }

  static TypeSpec.Builder write(SingletonModel model) {
    return new SingletonWriter(model).write();
  }

  // The one Database.
  // public final class DatabaseSingleton {
  //   private static volatile Database current;
  private TypeSpec.Builder write() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(model.generated())
            .addJavadoc("The one {@link $T}.\n", type)
            .addAnnotations(model.annotations())
            .addModifiers(Modifier.FINAL)
            .addField(
                model.nullness().mayBeNull(type),
                FIELD,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.VOLATILE)
            .addField(holder())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      code.addModifiers(Modifier.PUBLIC);
    }
    if (model.withoutArguments().isPresent()) {
      code.addMethod(creatingInstance(model.withoutArguments().get()));
      code.addMethod(create(model.withoutArguments().get()));
    } else {
      code.addMethod(initializedInstance());
    }
    model.initializers().forEach(it -> code.addMethod(initialize(it)));
    return code.addMethod(isInitialized()).addMethod(override());
  }

  // private static final SoleInstance<Database> INSTANCE =
  //     SoleInstance.of(Database.class, instance -> current = instance);
  private FieldSpec holder() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(SOLE_INSTANCE, type),
            holder,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.$L($T.class,$Winstance -> $N = instance)",
            SOLE_INSTANCE,
            model.closesAtExit() ? "closedAtExit" : "of",
            type,
            FIELD)
        .build();
  }

  // public static Database instance() throws SQLException {
  //   Database instance = current;
  //   return instance != null ? instance : create();
  // }
  private MethodSpec creatingInstance(Signature constructor) {
    CodeBlock receiver =
        constructor.typeVariables().isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("$T.", model.generated());
    return constructor
        .staticDeclaration("instance", type)
        .addJavadoc("Returns the one instance, which the first call creates.\n")
        .addStatement("$T instance = $N", type, FIELD)
        .addStatement(
            "return instance != null ? instance : $L", constructor.call(receiver, "create"))
        .build();
  }

  // private static Database create() throws SQLException {
  //   Database instance = INSTANCE.begin();
  //   …
  // }
  private MethodSpec create(Signature constructor) {
    MethodSpec.Builder method =
        constructor
            .privateDeclaration("create")
            .addModifiers(Modifier.STATIC)
            .returns(type)
            .addStatement("$T instance = $N.begin()", type, holder);
    return createUnlessPresent(method, "instance", constructor).build();
  }

  // public static Database instance() {
  //   Database instance = current;
  //   return instance != null ? instance : INSTANCE.require("DatabaseSingleton.initialize");
  // }
  private MethodSpec initializedInstance() {
    return MethodSpec.methodBuilder("instance")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addJavadoc(
            "Returns the one instance.\n\n@throws $T if it is not initialized\n",
            IllegalStateException.class)
        .addStatement("$T instance = $N", type, FIELD)
        .addStatement(
            "return instance != null ? instance : $N.require($S)",
            holder,
            model.generated().simpleName() + ".initialize")
        .build();
  }

  // public static Database initialize(String url) throws SQLException {
  //   Arguments arguments = new Arguments().with("String url", url);
  //   Database instance = INSTANCE.begin(arguments);
  //   …
  // }
  private MethodSpec initialize(Initializer initializer) {
    Signature constructor = initializer.constructor();
    Names locals = new Names(constructor.parameters().stream().map(Parameter::name).toList());
    String arguments = locals.fresh("arguments");
    String instance = locals.fresh("instance");
    MethodSpec.Builder method =
        constructor
            .staticDeclaration("initialize", type)
            .addJavadoc(
                """
                Creates the one instance, or returns it where it was created with equal arguments.

                @throws $T if it was created with others
                """,
                IllegalStateException.class)
            .addStatement(
                "$T $L = $L", ArgumentsWriter.TYPE, arguments, ArgumentsWriter.write(initializer))
            .addStatement("$T $L = $N.begin($L)", type, instance, holder, arguments);
    return createUnlessPresent(method, instance, constructor).build();
  }

  // if (instance != null) {
  //   return instance;
  // }
  // try {
  //   instance = new DatabaseDecorated(url);
  //   return instance;
  // } finally {
  //   INSTANCE.end(instance);
  // }
  private MethodSpec.Builder createUnlessPresent(
      MethodSpec.Builder method, String instance, Signature constructor) {
    return method
        .beginControlFlow("if ($L != null)", instance)
        .addStatement("return $L", instance)
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("$L = $L", instance, created(constructor))
        .addStatement("return $L", instance)
        .nextControlFlow("finally")
        .addStatement("$N.end($L)", holder, instance)
        .endControlFlow();
  }

  // new DatabaseDecorated(url), or LimitsValidated.check(new Limits(low, high))
  private CodeBlock created(Signature constructor) {
    CodeBlock created =
        CodeBlock.of(
            "new $L$T($L)", constructor.typeArguments(), model.created(), constructor.arguments());
    return model.gate().map(it -> CodeBlock.of("$T.check($L)", it, created)).orElse(created);
  }

  // public static boolean isInitialized() {
  //   return current != null;
  // }
  private MethodSpec isInitialized() {
    return MethodSpec.methodBuilder("isInitialized")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addJavadoc("Returns whether there is an instance.\n")
        .addStatement("return $N != null", FIELD)
        .build();
  }

  // public static AutoCloseable override(Database replacement) {
  //   return INSTANCE.override(replacement);
  // }
  private MethodSpec override() {
    return MethodSpec.methodBuilder("override")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(AutoCloseable.class)
        .addParameter(type, "replacement")
        .addJavadoc("Returns another instance to callers until the result is closed, for tests.\n")
        .addStatement("return $N.override(replacement)", holder)
        .build();
  }
}
