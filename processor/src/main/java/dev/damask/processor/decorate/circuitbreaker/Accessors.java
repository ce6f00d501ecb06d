package dev.damask.processor.decorate.circuitbreaker;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.KeyParameters;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.Visibility;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The methods by which callers look at circuits. */
record Accessors() implements JointMethods {

  private static final ClassName CIRCUITS = ClassName.get("dev.damask.generated", "Circuits");

  /** A method with a circuit breaker. */
  private record Entry(Placed placed, CircuitBreaker breaker) {

    String accessor() {
      return breaker.accessor().orElseThrow();
    }

    /** What tells its circuit from others. */
    List<Object> circuit() {
      return breaker.sharing().isNamed()
          ? List.of(breaker.sharing().name())
          : List.of(breaker.method(), placed.method().stem());
    }

    Signature signature() {
      return placed.signature();
    }
  }

  @Override
  public List<String> names(List<Placed> all) {
    return circuits(all).stream().map(it -> it.get(0).accessor()).distinct().toList();
  }

  @Override
  public boolean areOverloaded(List<Placed> all) {
    return names(all).size() < circuits(all).size();
  }

  @Override
  public List<MethodSpec> write(List<Placed> all, WrapperNames names) {
    return circuits(all).stream().map(it -> accessor(it, names)).toList();
  }

  /** The circuits, each with the methods that have it. */
  private static Collection<List<Entry>> circuits(List<Placed> all) {
    Map<List<Object>, List<Entry>> circuits = new LinkedHashMap<>();
    for (Placed placed : all) {
      Entry entry = new Entry(placed, (CircuitBreaker) placed.decoration());
      circuits.computeIfAbsent(entry.circuit(), it -> new ArrayList<>()).add(entry);
    }
    return circuits.values();
  }

  // public Circuit fetchCircuit(String tenant) {
  //   return Circuits.of(fetchBreaker, tenant);
  // }
  private static MethodSpec accessor(List<Entry> methods, WrapperNames names) {
    Entry first = methods.get(0);
    KeyParameters parameters = new KeyParameters(first.signature(), first.breaker.sharing().key());
    String field = names.part(first.placed, first.breaker.sharing().state());
    boolean isHidden = parameters.all().stream().anyMatch(it -> it.name().equals(field));
    MethodSpec.Builder method =
        parameters
            .declaration(first.accessor())
            .addJavadoc(
                first.breaker.sharing().isKeyed()
                    ? "The circuit of {@code $L} for these arguments.\n"
                    : "The circuit of {@code $L}.\n",
                methods.stream()
                    .map(it -> it.breaker.method())
                    .distinct()
                    .collect(Collectors.joining("}, {@code ")))
            .returns(CircuitBreaker.CIRCUIT)
            .addStatement(
                "return $T.of($L$N$L)",
                CIRCUITS,
                isHidden ? "this." : "",
                field,
                first.breaker.sharing().isKeyed()
                    ? CodeBlock.of(",$W$L", first.breaker.sharing().key(first.placed, names))
                    : CodeBlock.of(""));
    Visibility.ofMost(methods.stream().map(Entry::signature).toList())
        .ifPresent(method::addModifiers);
    return method.build();
  }
}
