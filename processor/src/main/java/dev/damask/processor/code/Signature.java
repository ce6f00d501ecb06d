package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a method or constructor looks like from outside.
 *
 * @param access {@code public}, {@code protected}, or nothing
 * @param annotations those that an override has to repeat
 */
public record Signature(
    String name,
    Optional<Modifier> access,
    List<AnnotationSpec> annotations,
    List<TypeVariableName> typeVariables,
    TypeName returnType,
    List<Parameter> parameters,
    boolean isVarargs,
    List<TypeName> thrown) {

  private static final Set<TypeName> COVER_EXCEPTION =
      Set.of(ClassName.get(Exception.class), ClassName.get(Throwable.class));

  public boolean isVoid() {
    return returnType.equals(TypeName.VOID);
  }

  /** Whether callers are told of every exception. */
  public boolean declaresException() {
    return thrown.stream().anyMatch(COVER_EXCEPTION::contains);
  }

  /** Whether callers are told of interrupts. */
  public boolean declaresInterrupts() {
    return declaresException() || thrown.contains(ClassName.get(InterruptedException.class));
  }

  /** The same with other exceptions. */
  public Signature withThrown(List<TypeName> thrown) {
    return new Signature(
        name, access, annotations, typeVariables, returnType, parameters, isVarargs, thrown);
  }

  /** The same with other access. */
  public Signature withAccess(Optional<Modifier> access) {
    return new Signature(
        name, access, annotations, typeVariables, returnType, parameters, isVarargs, thrown);
  }

  /** Whether a variable is one of the method's own. */
  public boolean declares(String variable) {
    return typeVariables.stream().anyMatch(it -> it.name().equals(variable));
  }

  public boolean hasParameter(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  // public <T> String fetchData(String url, Object... rest) throws IOException
  public MethodSpec.Builder declaration() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).varargs(isVarargs);
    access.ifPresent(method::addModifiers);
    return describe(method.addAnnotations(annotations));
  }

  // private <T> String fetchDataRetried(String url, Object[] rest) throws IOException
  public MethodSpec.Builder privateDeclaration(String name) {
    return describe(MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE));
  }

  private MethodSpec.Builder describe(MethodSpec.Builder method) {
    method.addTypeVariables(typeVariables).returns(returnType).addExceptions(thrown);
    for (Parameter parameter : parameters) {
      method.addParameter(ParameterSpec.builder(parameter.type(), parameter.name()).build());
    }
    return method;
  }

  // super.<T>fetchData(url, rest)
  public CodeBlock call(CodeBlock receiver, String name) {
    return call(receiver, name, arguments());
  }

  // super.<T>fetchData(url, rest, failure)
  public CodeBlock call(CodeBlock receiver, String name, CodeBlock arguments) {
    CodeBlock.Builder call = CodeBlock.builder().add(receiver);
    if (!typeVariables.isEmpty()) {
      call.add(
          "<$L>",
          typeVariables.stream()
              .map(variable -> CodeBlock.of("$T", TypeVariableName.get(variable.name())))
              .collect(CodeBlock.joining(", ")));
    }
    return call.add("$L($L)", name, arguments).build();
  }

  // url, rest
  public CodeBlock arguments() {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
  }
}
