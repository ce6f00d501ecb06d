package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.Visibility;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.List;

/** The method by which callers see what the caches of a method have counted. */
final class Statistics {

  static final ClassName TYPE = ClassName.get("dev.damask.cache", "CacheStats");

  static final ClassName COUNTED = ClassName.get("dev.damask.generated", "Counted");

  private Statistics() {}

  /** The name of the method. */
  static String nameOf(String method) {
    return method + "CacheStats";
  }

  // public CacheStats fetchDataCacheStats() {
  //   return Counted.of(fetchDataCache).plus(Counted.of(fetchData2Cache));
  // }
  static MethodSpec write(String name, List<Placed> counted, WrapperNames names) {
    CodeBlock.Builder sum = CodeBlock.builder();
    for (Placed placed : counted) {
      String cache = names.part(placed, Cached.CACHE);
      sum.add(sum.isEmpty() ? "$T.of($N)" : "$Z.plus($T.of($N))", COUNTED, cache);
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOf(name))
            .addJavadoc("What has been counted so far of what {@code $L} keeps.\n", name)
            .returns(TYPE)
            .addStatement("return $L", sum.build());
    Visibility.ofMost(counted.stream().map(Placed::signature).toList())
        .ifPresent(method::addModifiers);
    return method.build();
  }
}
