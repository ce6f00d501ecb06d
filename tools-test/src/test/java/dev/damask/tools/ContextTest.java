package dev.damask.tools;

import static com.google.common.truth.Truth.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The request's id in every log line, and every span under its parent, on whatever thread. */
final class ContextTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/context.md");

  private static final String SOURCE =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.decorate.*;
      import java.util.List;
      import java.util.Collection;
      import java.util.concurrent.CompletableFuture;
      import java.util.function.Function;

      @Decorate
      public abstract class Foo implements Function<String, CompletableFuture<String>> {
        private final Function<String, String> body;
        private int calls;

        protected Foo(Function<String, String> body) { this.body = body; }

        @Timed
        @Retry(maxAttempts = 2, delay = "1ms")
        @Override
        public CompletableFuture<String> apply(String name) {
          boolean fails = calls++ == 0;
          return CompletableFuture.supplyAsync(
                  () -> { if (fails) { throw new IllegalStateException("down"); } return ""; })
              .thenCombine(CompletableFuture.completedFuture(body.apply(name)), String::concat);
        }

        String lookUp(String name) { return body.apply(name); }

        @ForEach("lookUp")
        public abstract List<String> lookUpAll(Collection<String> names);
      }
      """;

  /** What the page shows. */
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  private static final String IMPORTS =
      """
      package p;

      import io.micrometer.context.*;
      import io.micrometer.context.integration.*;
      import io.opentelemetry.context.*;
      import java.util.*;

      """;

  @TempDir private Path folder;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final Tracer tracer =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(spans))
          .build()
          .get("test");

  private URLClassLoader loader;

  /** Does what the page says: a line at the program's start, and an accessor. */
  @BeforeEach
  void register() throws Exception {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(PAGE)).results().map(example -> example.group(1)).toList();
    assertThat(examples).hasSize(2);
    write(
        "Start",
        IMPORTS + "public class Start { public static void run() {\n" + examples.get(0) + "} }");
    write("OpenTelemetryAccessor", IMPORTS + "public " + examples.get(1));
    write("Foo", SOURCE);
    compile("Start", "OpenTelemetryAccessor", "Foo");
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    loader.loadClass("p.Start").getMethod("run").invoke(null);
    Constructor<?> accessor = loader.loadClass("p.OpenTelemetryAccessor").getDeclaredConstructor();
    accessor.setAccessible(true);
    ContextRegistry.getInstance()
        .registerThreadLocalAccessor((ThreadLocalAccessor<?>) accessor.newInstance());
    log.start();
    ((Logger) LoggerFactory.getLogger("p.Foo")).addAppender(log);
  }

  private void write(String name, String source) throws IOException {
    Path file = Files.createDirectories(folder.resolve("p")).resolve(name + ".java");
    Files.writeString(file, source);
  }

  private void compile(String... names) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path = Jars.path(Jars.all());
    List<String> options =
        new ArrayList<>(
            List.of(
                "-cp",
                path,
                "-processorpath",
                path,
                "-processor",
                "dev.damask.processor.DamaskIndexProcessor,dev.damask.processor.DamaskProcessor",
                "-d",
                folder.toString()));
    for (String name : names) {
      options.add(folder.resolve("p").resolve(name + ".java").toString());
    }
    assertThat(compiler.run(null, null, null, options.toArray(String[]::new))).isEqualTo(0);
  }

  @AfterEach
  void forget() throws IOException {
    loader.close();
    ContextRegistry.getInstance().removeThreadLocalAccessor(Slf4jThreadLocalAccessor.KEY);
    ContextRegistry.getInstance().removeThreadLocalAccessor("opentelemetry");
    ((Logger) LoggerFactory.getLogger("p.Foo")).detachAppender(log);
    MDC.clear();
  }

  private Object foo() throws Exception {
    Function<String, String> body = this::work;
    return loader.loadClass("p.FooDecorated").getConstructor(Function.class).newInstance(body);
  }

  /** Runs a request of this id within a span, and returns what comes of it. */
  private <T> T request(String id, Callable<T> request) throws Exception {
    MDC.put("request", id);
    Span parent = tracer.spanBuilder(id).startSpan();
    try (Scope within = parent.makeCurrent()) {
      assertThat(within).isNotNull();
      return request.call();
    } finally {
      parent.end();
      MDC.clear();
    }
  }

  /** A span of its own, and the request that the thread is on. */
  private String work(String name) {
    tracer.spanBuilder(name).startSpan().end();
    return name + " of " + MDC.get("request");
  }

  private List<String> spansUnder(String parent) {
    List<SpanData> all = spans.getFinishedSpanItems();
    String id =
        all.stream()
            .filter(it -> it.getName().equals(parent))
            .findFirst()
            .orElseThrow()
            .getSpanId();
    return all.stream()
        .filter(it -> it.getParentSpanId().equals(id))
        .map(SpanData::getName)
        .toList();
  }

  @Test
  @SuppressWarnings("unchecked")
  void ofAnAsynchronousRetryAndItsCompletion() throws Exception {
    var foo = (Function<String, CompletableFuture<String>>) foo();
    CompletableFuture<String> call = request("r1", () -> foo.apply("fetch"));
    assertThat(call.get()).isEqualTo("fetch of r1");
    assertThat(spansUnder("r1")).containsExactly("fetch", "fetch");
    assertThat(
            log.list.stream()
                .map(it -> it.getMDCPropertyMap().get("request") + " " + it.getFormattedMessage())
                .map(line -> line.replaceFirst("\\d+\\.\\d+s", "0s"))
                .collect(Collectors.toList()))
        .containsExactly(
            "r1 apply attempt 1 of 2 failed: java.lang.IllegalStateException: down",
            "r1 apply took 0s")
        .inOrder();
  }

  @Test
  @SuppressWarnings("unchecked")
  void ofCallsForEachItem() throws Exception {
    Object foo = foo();
    List<String> results =
        request(
            "r2",
            () ->
                (List<String>)
                    foo.getClass()
                        .getMethod("lookUpAll", java.util.Collection.class)
                        .invoke(foo, List.of("a", "b", "c")));
    assertThat(results).containsExactly("a of r2", "b of r2", "c of r2").inOrder();
    assertThat(spansUnder("r2")).containsExactly("a", "b", "c");
  }
}
