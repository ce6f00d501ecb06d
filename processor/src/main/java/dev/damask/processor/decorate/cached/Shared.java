package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.cached.codec.Codec;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Part;
import java.time.Duration;
import java.util.Optional;

/**
 * How the values of a cached method are shared.
 *
 * @param parameters the erased types of the method's parameters
 * @param localTtl how long copies are kept; nothing for not at all
 */
record Shared(Codec codec, String parameters, Optional<Duration> localTtl) {

  static final Part FORM = Part.type("Form");

  static final ClassName KEY = ClassName.get("dev.damask.generated", "SharedKey");

  private static final ClassName CODEC_FORM = ClassName.get("dev.damask.generated", "CodecForm");

  /** Whether there is a class by which values or keys become bytes. */
  boolean hasForm() {
    return codec.own().isEmpty() || !codec.key().isEmpty();
  }

  // SharedKey.of(out -> FetchPriceForm.writeKey(out, sku, currency))
  CodeBlock key(Optional<ClassName> form, Key key, String out) {
    if (form.isEmpty() || key.parts().isEmpty()) {
      return CodeBlock.of("$T.none()", KEY);
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    key.parts().forEach(it -> arguments.add(",$W$N", it.parameter()));
    return CodeBlock.of(
        "$T.$L($L -> $T.writeKey($L$L))",
        KEY,
        codec.isKeyHashed() ? "hashed" : "of",
        out,
        form.get(),
        out,
        arguments.build());
  }

  // .shared("java.lang.String", "9c1b…", new FetchPriceForm()).localTtl(Duration.ofSeconds(5))
  CodeBlock set(Optional<ClassName> form, String settings) {
    CodeBlock its =
        codec
            .own()
            .map(
                it ->
                    CodeBlock.of(
                        "new $T<>(new $T($L))",
                        CODEC_FORM,
                        it,
                        codec.takesEnvironment() ? settings + ".environment()" : ""))
            .orElseGet(() -> CodeBlock.of("new $T()", form.orElseThrow()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$Z.shared($S,$W$S,$W$L)", parameters, codec.hash(), its);
    localTtl.ifPresent(it -> code.add("$Z.localTtl($L)", Durations.literal(it)));
    return code.build();
  }
}
