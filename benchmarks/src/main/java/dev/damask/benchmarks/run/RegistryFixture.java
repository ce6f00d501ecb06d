package dev.damask.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** A thousand entries and a registry of each kind, compiled once into a directory. */
final class RegistryFixture {

  private static final int ENTRIES = 1000;
  private static final Path DIRECTORY = Path.of("target", "registry").toAbsolutePath();

  private static final String ROOT =
      """
      package entries;

      @dev.damask.Registered
      @org.atteo.classindex.IndexSubclasses
      public interface Plugin {
        int number();
      }
      """;

  private static final String ENTRY =
      """
      package entries;

      public final class Plugin#N implements Plugin {
        @Override
        public int number() {
          return #N;
        }
      }
      """;

  private static final String DAMASK =
      """
      package entries;

      public final class DamaskLookup implements dev.damask.benchmarks.run.Lookup {
        @Override
        public Object create(String name) {
          return PluginRegistry.create(name);
        }
      }
      """;

  private static final String HASH_MAP =
      """
      package entries;

      import java.util.HashMap;
      import java.util.Map;
      import java.util.function.Supplier;

      public final class HashMapLookup implements dev.damask.benchmarks.run.Lookup {
        private final Map<String, Supplier<Plugin>> plugins = new HashMap<>();

        public HashMapLookup() {
      #P
        }

        @Override
        public Object create(String name) {
          return plugins.get(name).get();
        }
      }
      """;

  private static final String SERVICE_LOADER =
      """
      package entries;

      import java.util.Map;
      import java.util.ServiceLoader;
      import java.util.stream.Collectors;

      public final class ServiceLoaderLookup implements dev.damask.benchmarks.run.Lookup {
        private final Map<String, ServiceLoader.Provider<Plugin>> plugins =
            ServiceLoader.load(Plugin.class, Plugin.class.getClassLoader()).stream()
                .collect(Collectors.toMap(it -> it.type().getSimpleName(), it -> it));

        @Override
        public Object create(String name) {
          return plugins.get(name).get();
        }
      }
      """;

  private static final String REFLECTIVE =
      """
      package entries;

      import java.util.HashMap;
      import java.util.Map;

      public final class #LLookup implements dev.damask.benchmarks.run.Lookup {
        private final Map<String, Class<? extends Plugin>> plugins = new HashMap<>();

        public #LLookup() {
          #F
        }

        @Override
        public Object create(String name) {
          try {
            return plugins.get(name).getDeclaredConstructor().newInstance();
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  private static final String CLASS_INDEX =
      """
      for (Class<? extends Plugin> type :
              org.atteo.classindex.ClassIndex.getSubclasses(
                  Plugin.class, Plugin.class.getClassLoader())) {
            plugins.put(type.getSimpleName(), type);
          }
      """;

  private static final String CLASS_GRAPH =
      """
      try (io.github.classgraph.ScanResult scan =
              new io.github.classgraph.ClassGraph()
                  .acceptPackages("entries")
                  .overrideClassLoaders(Plugin.class.getClassLoader())
                  .scan()) {
            for (Class<Plugin> type :
                scan.getClassesImplementing(Plugin.class).loadClasses(Plugin.class)) {
              plugins.put(type.getSimpleName(), type);
            }
          }
      """;

  private RegistryFixture() {}

  /** A registry of a kind, in a class loader of its own that has loaded nothing yet. */
  static Lookup load(String kind) {
    try {
      Path classes = DIRECTORY.resolve("classes");
      URLClassLoader loader =
          new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, RegistryFixture.class.getClassLoader());
      return (Lookup)
          loader.loadClass("entries." + kind + "Lookup").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles the entries unless they are there. */
  static void prepare() {
    try {
      Path services = DIRECTORY.resolve("classes/META-INF/services/entries.Plugin");
      if (Files.exists(services)) {
        return;
      }
      write("Plugin", ROOT);
      IntStream.range(0, ENTRIES)
          .forEach(n -> write("Plugin" + n, ENTRY.replace("#N", Integer.toString(n))));
      write("DamaskLookup", DAMASK);
      write("HashMapLookup", HASH_MAP.replace("#P", puts()));
      write("ServiceLoaderLookup", SERVICE_LOADER);
      write("ClassIndexLookup", reflective("ClassIndex", CLASS_INDEX));
      write("ClassGraphLookup", reflective("ClassGraph", CLASS_GRAPH));
      compile();
      Files.createDirectories(services.getParent());
      Files.write(
          services, IntStream.range(0, ENTRIES).mapToObj(n -> "entries.Plugin" + n).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reflective(String name, String filling) {
    return REFLECTIVE.replace("#L", name).replace("#F", filling);
  }

  private static String puts() {
    return IntStream.range(0, ENTRIES)
        .mapToObj(n -> "    plugins.put(\"Plugin" + n + "\", Plugin" + n + "::new);")
        .collect(Collectors.joining("\n"));
  }

  private static void write(String type, String text) {
    try {
      Path file = DIRECTORY.resolve("in/entries/" + type + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile() throws IOException {
    Path classes = Files.createDirectories(DIRECTORY.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-nowarn",
                "-processor",
                "dev.damask.processor.DamaskProcessor,dev.damask.processor.DamaskIndexProcessor,"
                    + "org.atteo.classindex.processor.ClassIndexProcessor",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
    try (var sources = Files.list(DIRECTORY.resolve("in/entries"))) {
      sources.sorted().forEach(it -> arguments.add(it.toString()));
    }
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]))
        != 0) {
      throw new IllegalStateException("the entries do not compile");
    }
  }
}
