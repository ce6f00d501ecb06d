package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The fields and nested types of a wrapper, gathered while its methods are written. */
final class Fields {

  private final Shape shape;
  private final Members members;
  private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
  private final Map<String, Function<String, CodeBlock>> assigned = new LinkedHashMap<>();
  private boolean usesEnvironment;
  private final Map<ClassName, TypeSpec> nested = new LinkedHashMap<>();

  Fields(Shape shape) {
    this.shape = shape;
    this.members = new Members(shape.memberNames(), shape.hidingNames());
  }

  Shape shape() {
    return shape;
  }

  Members members() {
    return members;
  }

  String environment() {
    usesEnvironment = true;
    return members.name("environment");
  }

  /** Whether the wrapper's methods ask for the environment. */
  boolean usesEnvironment() {
    return usesEnvironment;
  }

  String delegate() {
    return members.name("delegate");
  }

  // private static final SafeLogger LOGGER = …;
  String shared(String name, TypeName type, CodeBlock value) {
    return declareConstant(members.name(name), type, value);
  }

  // private static final Timing FETCH_DATA_TIMING = …;
  String constant(String stem, String suffix, TypeName type, CodeBlock value) {
    return declareConstant(members.constant(stem, suffix), type, value);
  }

  private String declareConstant(String name, TypeName type, CodeBlock value) {
    fields.putIfAbsent(
        name,
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return name;
  }

  // private final Audit fetchDataAudited = new Audit("read");
  String field(String stem, String suffix, TypeName type, CodeBlock value) {
    String name = members.name(stem, suffix);
    fields.put(
        name,
        FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).initializer(value).build());
    return name;
  }

  /**
   * A field whose value needs the environment, by whose name in the constructor the value is made.
   */
  // private final Cache<String> fetchDataCache;
  String field(String stem, String suffix, TypeName type, Function<String, CodeBlock> value) {
    String name = members.name(stem, suffix);
    fields.put(name, FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build());
    assigned.put(name, value);
    return name;
  }

  /** A nested type, made when it is first asked for. */
  // private record FetchDataKey(String url, int page) {}
  ClassName nested(String stem, String suffix, Function<ClassName, TypeSpec> type) {
    String name = members.type(Names.capitalized(stem) + suffix);
    ClassName nestedName = shape.generated().nestedClass(name);
    nested.computeIfAbsent(nestedName, type);
    return nestedName;
  }

  Iterable<FieldSpec> fields() {
    return fields.values();
  }

  Iterable<TypeSpec> nestedTypes() {
    return nested.values();
  }

  /** What constructors do once the environment is known. */
  // this.fetchDataCache = Cache.of("fetchData", Duration.ofSeconds(300), environment).build();
  List<CodeBlock> assignments(String environment) {
    return assigned.entrySet().stream()
        .map(it -> CodeBlock.of("this.$N = $L", it.getKey(), it.getValue().apply(environment)))
        .toList();
  }
}
