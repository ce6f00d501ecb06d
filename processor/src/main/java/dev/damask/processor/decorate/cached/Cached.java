package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Interrupts;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.Predicate;
import dev.damask.processor.decorate.weave.ShownFailure;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the results of a method are kept.
 *
 * @param text what Javadoc says of it
 * @param masked whether log lines and messages do not show keys
 * @param failure what log lines show of one
 * @param shared how they are shared with other JVMs, if they are
 * @param ofVariableType whether the result's type has variables of the method, which a field cannot
 */
record Cached(
    String method,
    String text,
    Key key,
    Times times,
    long maximumSize,
    boolean skipNulls,
    Optional<Predicate> unless,
    boolean stats,
    boolean masked,
    ShownFailure failure,
    boolean ofVariableType,
    Optional<Shared> shared,
    boolean isAsync)
    implements Decoration {

  static final Part CACHE = Part.field("Cache");
  static final Part KEY = Part.type("Key");

  static final ClassName CACHE_TYPE = ClassName.get("dev.damask.generated", "Cache");
  static final ClassName COMPUTATION = ClassName.get("dev.damask.generated", "Computation");

  @Override
  public String summary() {
    return text;
  }

  @Override
  public Optional<List<String>> keyedBy() {
    return Optional.of(key.parameters());
  }

  @Override
  public boolean keepsResults() {
    return true;
  }

  @Override
  public Set<String> withoutEffect() {
    Set<String> without = new HashSet<>();
    if (shared.isEmpty()) {
      without.add("localTtl");
    }
    if (key.parts().isEmpty()) {
      without.add("maximumSize");
    }
    return without;
  }

  @Override
  public String participle() {
    return "Cached";
  }

  @Override
  public List<Part> parts() {
    Optional<Part> key = keyPart();
    return key.isPresent() ? List.of(CACHE, key.get()) : List.of(CACHE);
  }

  /** The type that makes its keys, if there is one. */
  private Optional<Part> keyPart() {
    if (shared.isPresent()) {
      return shared.filter(Shared::hasForm).map(it -> Shared.FORM);
    }
    return key.hasType() ? Optional.of(KEY) : Optional.empty();
  }

  /** The type that makes its keys, as it is called in a wrapper. */
  Optional<ClassName> keyType(Placed placed, WrapperNames names) {
    Optional<Part> key = keyPart();
    return key.isPresent() ? Optional.of(names.type(placed, key.get())) : Optional.empty();
  }

  /**
   * The code of a key.
   *
   * @param parameters its parts, by the names of the method that has the code
   * @param local a name that is not taken there
   */
  // url, new FetchDataKey(url, page), or SharedKey.of(out -> FetchDataForm.writeKey(out, url))
  CodeBlock key(Key parameters, Optional<ClassName> type, String local) {
    return shared.isPresent() ? shared.get().key(type, parameters, local) : parameters.of(type);
  }

  /** Who waits for the computation of another thread may be interrupted. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return isAsync ? inside : Interrupts.thrown(signature, inside);
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(
        CACHE_TYPE, COMPUTATION, Key.SNAPSHOT, Shared.KEY, Statistics.TYPE, Statistics.COUNTED);
  }

  @Override
  public Optional<JointMethods> jointMethods() {
    return Optional.of(Invalidation.KIND);
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncCachedWriter.write(this, layer) : CachedWriter.write(this, layer);
  }
}
