package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which calls have one state of a decorator together: those of one method, or of all methods that
 * give it a name; each key's apart, where there is one.
 *
 * @param field what the names of the fields end with: {@code Bulkhead}
 * @param name empty where the method has the state to itself
 * @param key without parts where all calls are alike
 */
public record Sharing(String field, String name, Key key, long maximumKeys) {

  /** The default, of which Javadoc says nothing. */
  private static final long MAXIMUM_KEYS = 1000;

  public boolean isNamed() {
    return !name.isEmpty();
  }

  public boolean isKeyed() {
    return !key.parts().isEmpty();
  }

  /**
   * What the method's Javadoc says of it: {@code as backend by tenant and region, at most 5 keys}.
   */
  public String summary() {
    return (isNamed() ? " as " + name : "")
        + (isKeyed() ? " by " + String.join(" and ", key.parameters()) : "")
        + (maximumKeys == MAXIMUM_KEYS ? "" : ", at most " + keys());
  }

  private String keys() {
    return maximumKeys + (maximumKeys == 1 ? " key" : " keys");
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (isNamed()) {
      parts.add(state());
    }
    parts.add(own());
    if (key.hasType()) {
      parts.add(keyType());
    }
    return parts;
  }

  /** The field that the code of the method works with. */
  public Part own() {
    return Part.field(field);
  }

  /** The field of the state, which a method has to itself or several have together. */
  public Part state() {
    return isNamed() ? own().sharedAs(name) : own();
  }

  private Part keyType() {
    Part type = Part.type(field + "Key");
    return isNamed() ? type.sharedAs(name) : type;
  }

  // .keyed().maximumKeys(50), or nothing
  public CodeBlock setKeys() {
    if (!isKeyed()) {
      return CodeBlock.of("");
    }
    return maximumKeys == MAXIMUM_KEYS
        ? CodeBlock.of("$Z.keyed()")
        : CodeBlock.of("$Z.keyed()$Z.maximumKeys($L)", maximumKeys);
  }

  // fetchBulkhead
  public CodeBlock field(Layer layer) {
    return layer.field(own());
  }

  // (nothing), tenant, or new FetchBulkheadKey(tenant, region)
  public CodeBlock key(Layer layer) {
    return key.of(key.hasType() ? Optional.of(layer.nestedType(keyType())) : Optional.empty());
  }

  /** The same by the names of the state's other methods, for one that takes just the key. */
  public CodeBlock key(Placed placed, WrapperNames names) {
    return key.of(key.hasType() ? Optional.of(names.type(placed, keyType())) : Optional.empty());
  }

  public CodeBlock callAsync(Layer layer) {
    return callAsync(layer, CodeBlock.of(""));
  }

  /**
   * The body of an asynchronous method.
   *
   * @param more further arguments, each behind a comma
   */
  // return fetchBulkhead.callAsync(tenant, () -> super.fetch(tenant));
  public CodeBlock callAsync(Layer layer, CodeBlock more) {
    CodeBlock key = isKeyed() ? CodeBlock.of("$L,$W", key(layer)) : CodeBlock.of("$Z");
    return CodeBlock.builder()
        .addStatement(
            "return $L.$LcallAsync($L() -> $L$L)",
            field(layer),
            AsyncResult.witness(layer.signature()),
            key,
            layer.next(),
            more)
        .build();
  }

  /**
   * Code with the state that it works with.
   *
   * @param decorator what settings call it
   * @param builder a builder of the state, by what that is called and the wrapper's settings
   */
  // this.fetchBulkhead = Entrance.of("fetch", 2, settings).build();
  //
  // this.backendBulkhead = Entrance.of("backend", 2, settings).sharedBy("fetch", "load");
  // this.fetchBulkhead =
  //     settings.has("fetch", "bulkhead") ? this.backendBulkhead.as("fetch") : null;
  public Piece piece(
      Layer layer,
      CodeBlock code,
      ClassName type,
      String decorator,
      BiFunction<String, String, CodeBlock> builder) {
    String method = layer.signature().name();
    Piece piece = Piece.of(code);
    if (isNamed()) {
      CodeBlock view = CodeBlock.of("$W? this.$N.as($S)$W: null", layer.name(state()), method);
      piece =
          piece
              .withField(shared(layer, type, builder))
              .withSetting(
                  layer.setting(
                      own(),
                      type,
                      it -> CodeBlock.of("$N.has($S, $S)$L", it, method, decorator, view)));
    } else {
      piece =
          piece.withSetting(
              layer.setting(
                  own(), type, it -> CodeBlock.of("$L$Z.build()", builder.apply(method, it))));
    }
    return key.hasType() ? piece.withType(key.type(layer.nestedType(keyType()))) : piece;
  }

  private StateField shared(
      Layer layer, ClassName type, BiFunction<String, String, CodeBlock> builder) {
    CodeBlock methods =
        layer.names().methodsWith(state()).stream()
            .map(it -> CodeBlock.of("$S", it))
            .collect(CodeBlock.joining(",$W"));
    return StateField.set(
        layer.name(state()),
        type,
        it -> CodeBlock.of("$L$Z.sharedBy($L)", builder.apply(name, it), methods));
  }
}
