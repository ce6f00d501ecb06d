package dev.damask.processor.decorate.within;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scope that a method runs within.
 *
 * @param method the method that opens the scope
 * @param owner the interface that a static one is called on
 * @param type {@code Scope}, {@code AutoCloseable} or {@code AsyncScope}
 * @param thrown what the decorated method declares of what opening throws
 * @param throwsUndeclared whether opening throws checked exceptions that the method does not
 *     declare
 */
record Within(
    String method,
    Optional<ClassName> owner,
    CodeBlock arguments,
    ClassName type,
    List<TypeName> thrown,
    boolean throwsUndeclared,
    boolean isAsync)
    implements Decoration {

  /** {@code fetchDataWithin}. */
  static final Part SWITCH = Part.setting("Within");

  /** Whether the scope itself is asynchronous. */
  boolean opensAsync() {
    return isAsync && type.simpleName().equals("AsyncScope");
  }

  @Override
  public String summary() {
    return "within " + method;
  }

  @Override
  public String participle() {
    return "Within";
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    if (opensAsync()) {
      // Where it is left out; else that arrives by the stage, and what opening throws passes
      // undeclared.
      return inside;
    }
    // Where something is not declared, all that opening throws passes undeclared.
    return throwsUndeclared
        ? inside
        : Stream.concat(inside.stream(), thrown.stream()).distinct().toList();
  }

  @Override
  public Optional<Effort> effort(Effort inside) {
    return Optional.of(inside.andMore()); // a scope may take its time
  }

  @Override
  public List<Part> parts() {
    return List.of(SWITCH);
  }

  @Override
  public boolean mayThrow() {
    return true;
  }

  @Override
  public Piece write(Layer layer) {
    if (opensAsync()) {
      return AsyncScopeWriter.write(this, layer);
    }
    return isAsync ? AsyncWithinWriter.write(this, layer) : WithinWriter.write(this, layer);
  }
}
