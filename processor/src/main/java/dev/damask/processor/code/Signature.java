package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a method or constructor looks like from outside.
 *
 * @param access {@code public}, {@code protected}, or nothing
 * @param annotations those that the language wants once more on an override
 * @param returned what it returns, with the annotations that stand before it
 */
public record Signature(
    String name,
    Optional<Modifier> access,
    List<AnnotationSpec> annotations,
    List<TypeVariableName> typeVariables,
    Declared returned,
    List<Parameter> parameters,
    boolean isVarargs,
    List<TypeName> thrown) {

  private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);
  private static final ClassName SAFE_VARARGS = ClassName.get(SafeVarargs.class);
  private static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");

  private static final Set<TypeName> COVER_EXCEPTION =
      Set.of(ClassName.get(Exception.class), ClassName.get(Throwable.class));

  /** The type of its result, without annotations. */
  public TypeName returnType() {
    return returned.plain();
  }

  /** The type of a variable that holds its result: checkers see for themselves whether one is. */
  public TypeName localType() {
    return returned.nullness().type().withoutAnnotations();
  }

  public boolean isVoid() {
    return returnType().equals(TypeName.VOID);
  }

  /** Whether callers are told of every exception. */
  public boolean declaresException() {
    return !Collections.disjoint(thrown, COVER_EXCEPTION);
  }

  /** Whether callers are told of interrupts. */
  public boolean declaresInterrupts() {
    return declaresException() || thrown.contains(ClassName.get(InterruptedException.class));
  }

  /** The same with other exceptions. */
  public Signature withThrown(List<TypeName> thrown) {
    return new Signature(
        name, access, annotations, typeVariables, returned, parameters, isVarargs, thrown);
  }

  /** The same under another name. */
  public Signature withName(String other) {
    return new Signature(
        other, access, annotations, typeVariables, returned, parameters, isVarargs, thrown);
  }

  /** The same with an array instead of its last parameters. */
  public Signature withArray() {
    List<AnnotationSpec> others = new ArrayList<>();
    for (AnnotationSpec annotation : annotations) {
      if (!annotation.type().equals(SAFE_VARARGS)) {
        others.add(annotation);
      }
    }
    return new Signature(name, access, others, typeVariables, returned, parameters, false, thrown);
  }

  /** The same with a further annotation. */
  public Signature withAnnotation(AnnotationSpec annotation) {
    List<AnnotationSpec> all = new ArrayList<>(returned.whole().annotations());
    all.add(annotation);
    Declared annotated =
        new Declared(
            returned.plain(), returned.nullness(), new Annotated(all, returned.whole().type()));
    return new Signature(
        name, access, annotations, typeVariables, annotated, parameters, isVarargs, thrown);
  }

  /** The same with other access. */
  public Signature withAccess(Optional<Modifier> access) {
    return new Signature(
        name, access, annotations, typeVariables, returned, parameters, isVarargs, thrown);
  }

  /** Whether a variable is one of the method's own. */
  public boolean declares(String variable) {
    for (TypeVariableName declared : typeVariables) {
      if (declared.name().equals(variable)) {
        return true;
      }
    }
    return false;
  }

  /** The one of other constructors that takes the same and then an environment. */
  public Optional<Signature> withEnvironment(List<Signature> others) {
    List<TypeName> types = new ArrayList<>(parameterTypes());
    types.add(ENVIRONMENT);
    for (Signature other : others) {
      if (other.parameterTypes().equals(types)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  public List<TypeName> parameterTypes() {
    List<TypeName> types = new ArrayList<>();
    for (Parameter parameter : parameters) {
      types.add(parameter.type());
    }
    return types;
  }

  public boolean hasParameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  // @Known
  // public <T> String fetchData(@Nullable String url, Object... rest) throws IOException
  public MethodSpec.Builder declaration() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .varargs(isVarargs)
            .addAnnotations(annotations)
            .addAnnotations(returned.whole().annotations())
            .returns(returned.whole().type());
    if (access.isPresent()) {
      method.addModifiers(access.get());
    }
    for (Parameter parameter : parameters) {
      method.addParameter(parameter.whole());
    }
    return describe(method);
  }

  // private <T> String fetchDataRetried(@Nullable String url, Object[] rest) throws IOException
  public MethodSpec.Builder privateDeclaration(String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    for (AnnotationSpec annotation : annotations) {
      if (annotation.type().equals(DEPRECATED)) {
        // What it calls is; and so may it, without a warning.
        method.addAnnotation(Deprecated.class);
      }
    }
    method.addAnnotations(returned.nullness().annotations()).returns(returned.nullness().type());
    addInside(method);
    return describe(method);
  }

  private void addInside(MethodSpec.Builder method) {
    for (Parameter parameter : parameters) {
      method.addParameter(parameter.inside());
    }
  }

  private MethodSpec.Builder describe(MethodSpec.Builder method) {
    return method.addTypeVariables(typeVariables).addExceptions(thrown);
  }

  // public static <T> Client initialize(@Nullable String url, Object... rest) throws IOException
  public MethodSpec.Builder staticDeclaration(String name, TypeName returnType) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .varargs(isVarargs)
            .addAnnotations(annotations)
            .returns(returnType);
    addInside(method);
    return describe(method);
  }

  /** What a call of a method of one's own begins with: one called {@code yield} needs a word. */
  public static CodeBlock self(String method) {
    return CodeBlock.of(method.equals("yield") ? "this." : "");
  }

  // super.<T>fetchData(url, rest)
  public CodeBlock call(CodeBlock receiver, String name) {
    return call(receiver, name, arguments());
  }

  /** The call of a method of the user's. */
  // super.<T>fetchData(url, rest)
  public CodeBlock callUsers(CodeBlock receiver, String name) {
    return call(receiver, name, usersArguments());
  }

  // super.<T>fetchData(url, rest, failure)
  public CodeBlock call(CodeBlock receiver, String name, CodeBlock arguments) {
    return CodeBlock.of("$L$L$L($L)", receiver, typeArguments(), name, arguments);
  }

  // <T, U>
  public CodeBlock typeArguments() {
    if (typeVariables.isEmpty()) {
      return CodeBlock.of("");
    }
    List<CodeBlock> names = new ArrayList<>();
    for (TypeVariableName variable : typeVariables) {
      names.add(CodeBlock.of("$T", TypeVariableName.get(variable.name())));
    }
    return CodeBlock.of("<$L>", CodeBlock.join(names, ", "));
  }

  /** What a method of the user's is given. */
  // url, rest
  public CodeBlock usersArguments() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      arguments.add(parameter.argument());
    }
    return CodeBlock.join(arguments, ", ");
  }

  // url, rest
  public CodeBlock arguments() {
    List<CodeBlock> names = new ArrayList<>();
    for (Parameter parameter : parameters) {
      names.add(CodeBlock.of("$N", parameter.name()));
    }
    return CodeBlock.join(names, ", ");
  }
}
