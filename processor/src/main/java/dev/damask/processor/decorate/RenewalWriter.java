package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Creation;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how a wrapper that is a copy, or was read from a stream, comes to state of its own. */
final class RenewalWriter {

  private final DecorateModel model;
  private final Shape shape;
  private final MemberNames names;
  private final State state;

  RenewalWriter(DecorateModel model, MemberNames names, State state) {
    this.model = model;
    this.shape = model.shape();
    this.names = names;
    this.state = state;
  }

  /** Whether constructors leave it to a method to set the fields. */
  boolean isNeeded() {
    return !state.isEmpty() && (model.renewsCopies() || model.renewsWhatIsRead());
  }

  // @Serial private static final long serialVersionUID = 1;
  Optional<FieldSpec> serialNumber() {
    return shape.serial() == Shape.Serial.NONE
        ? Optional.empty()
        : Optional.of(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addAnnotation(Serial.class)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1")
                .build());
  }

  // private transient Cache<String> fetchDataCache;
  Modifier[] modifiers() {
    List<Modifier> modifiers = new ArrayList<>(List.of(Modifier.PRIVATE));
    if (shape.serial() != Shape.Serial.NONE) {
      modifiers.add(Modifier.TRANSIENT);
    }
    if (!isNeeded()) {
      modifiers.add(Modifier.FINAL);
    }
    return modifiers.toArray(new Modifier[0]);
  }

  List<MethodSpec> methods() {
    if (!isNeeded()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(begin());
    if (model.renewsCopies()) {
      boolean isWoven = model.methods().stream().anyMatch(model::isCopying);
      shape.cloning().filter(it -> !isWoven).map(this::cloning).ifPresent(methods::add);
      methods.add(renew());
    }
    if (model.renewsWhatIsRead()) {
      methods.add(readObject());
    }
    return methods;
  }

  // private void begin(Environment environment) {
  //   this.environment = environment;
  //   … this.fetchDataCache = …
  // }
  private MethodSpec begin() {
    MethodSpec.Builder begin =
        MethodSpec.methodBuilder(names.begin())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(DecorateWriter.ENVIRONMENT, "environment");
    if (state.hasEnvironment()) {
      begin.addStatement("this.$N = environment", names.environment());
    }
    return begin
        .addCode(state.set(shape.type(), new Creation("environment", "settings"), true))
        .build();
  }

  // @Override
  // public Client clone() {
  private MethodSpec cloning(Signature signature) {
    return signature
        .declaration()
        .addAnnotation(Override.class)
        .addCode(copy(signature.returnType(), names))
        .build();
  }

  /** The body of a method that copies. */
  // Client copy = super.clone();
  // renew(copy);
  // return copy;
  static CodeBlock copy(TypeName type, MemberNames names) {
    return CodeBlock.builder()
        .addStatement("$T copy = super.clone()", type)
        .addStatement("$N(copy)", names.renew())
        .addStatement("return copy")
        .build();
  }

  /** A copy that is made while a constructor still runs has no environment yet. */
  // private void renew(Object copy) {
  //   if (copy instanceof ClientDecorated other && other != this && environment != null) {
  //     other.begin(environment);
  //   }
  // }
  private MethodSpec renew() {
    return MethodSpec.methodBuilder(names.renew())
        .addModifiers(Modifier.PRIVATE)
        .addParameter(ClassName.OBJECT, "copy")
        .beginControlFlow(
            "if (copy instanceof $T other && other != this && $N != null)",
            wrapper(),
            names.environment())
        .addStatement("other.$N($N)", names.begin(), names.environment())
        .endControlFlow()
        .build();
  }

  // ClientDecorated<?>
  private TypeName wrapper() {
    int variables = shape.typeVariables().size();
    TypeName[] wildcards =
        Collections.nCopies(variables, WildcardTypeName.subtypeOf(ClassName.OBJECT))
            .toArray(TypeName[]::new);
    return variables == 0
        ? shape.generated()
        : ParameterizedTypeName.get(shape.generated(), wildcards);
  }

  // @Serial
  // private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
  //   in.defaultReadObject();
  //   begin(Environment.system());
  // }
  private MethodSpec readObject() {
    return MethodSpec.methodBuilder("readObject")
        .addAnnotation(Serial.class)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(ObjectInputStream.class, "in")
        .addException(IOException.class)
        .addException(ClassNotFoundException.class)
        .addStatement("in.defaultReadObject()")
        .addStatement("$N($T.system())", names.begin(), DecorateWriter.ENVIRONMENT)
        .build();
  }
}
