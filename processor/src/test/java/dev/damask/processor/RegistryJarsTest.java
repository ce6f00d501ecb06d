package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registries whose entries come from several jars, compiled one by one and run in another JVM. */
final class RegistryJarsTest {

  private static final String SERVICE = "META-INF/services/dev.damask.registry.RegistryPart";

  private static final Sources ROOT =
      Sources.NONE
          .with(
              "api/Plugin.java",
              "package api;\n@dev.damask.Registered public interface Plugin {}\n")
          .with("api/Own.java", "package api;\npublic class Own implements Plugin {}\n")
          .with(
              "api/Main.java",
              """
              package api;
              public class Main {
                public static void main(String[] arguments) {
                  for (int i = 0; i < 2; i++) {
                    try {
                      System.out.println(PluginRegistry.keys());
                      for (String key : PluginRegistry.keys()) {
                        System.out.println(PluginRegistry.create(key).getClass().getName());
                      }
                    } catch (dev.damask.registry.DuplicateKeyException e) {
                      System.out.println("duplicate: " + e.key() + ": " + e.getMessage());
                    }
                  }
                }
              }
              """);
  private static final Sources EMAIL =
      Sources.NONE
          .with("email/Email.java", "package email;\npublic class Email implements api.Plugin {}\n")
          .with(
              "email/more/Fax.java",
              "package email.more;\npublic class Fax implements api.Plugin {}\n");
  private static final Sources SMS =
      Sources.NONE.with(
          "sms/Sms.java",
          """
          package sms;
          @dev.damask.Registered(value = "sms", order = -1)
          public class Sms implements api.Plugin {}
          """);

  @TempDir Path folder;

  @Test
  void entriesOfOtherJarsJoin() throws IOException {
    Path root = jar("root", ROOT);
    Path email = jar("email", EMAIL, root);
    Path sms = jar("sms", SMS, root);
    String[] all = {
      "[sms, Email, Fax, Own]", "sms.Sms", "email.Email", "email.more.Fax", "api.Own"
    };
    assertThat(lines(run(root, email, sms))).containsExactlyElementsIn(twice(all)).inOrder();
    assertThat(lines(run(sms, root, email))).containsExactlyElementsIn(twice(all)).inOrder();
    assertThat(lines(run(root))).containsExactlyElementsIn(twice("[Own]", "api.Own")).inOrder();
  }

  @Test
  void aShadedJarHasThemAll() throws IOException {
    Path root = jar("root", ROOT);
    jar("email", EMAIL, root);
    jar("sms", SMS, root);
    Map<String, byte[]> merged = new TreeMap<>();
    for (String name : List.of("root", "email", "sms")) {
      for (Path file : Sources.filesUnder(folder.resolve(name))) {
        String path = Sources.relative(folder.resolve(name), file);
        byte[] bytes = Files.readAllBytes(file);
        merged.merge(
            path, bytes, path.equals(SERVICE) ? RegistryJarsTest::concatenated : (a, b) -> b);
      }
    }
    Path shaded = folder.resolve("shaded.jar");
    pack(merged, shaded);
    assertThat(lines(run(shaded))).contains("[sms, Email, Fax, Own]");
  }

  @Test
  void nothingButServicesHasOneNameInTwoJars() throws IOException {
    Path root = jar("root", ROOT);
    jar("email", EMAIL, root);
    jar("sms", SMS, root);
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (String name : List.of("root", "email", "sms")) {
      for (Path file : Sources.filesUnder(folder.resolve(name))) {
        String path = Sources.relative(folder.resolve(name), file);
        if (!seen.add(path)) {
          twice.add(path);
        }
      }
    }
    assertThat(twice).containsExactly(SERVICE);
  }

  @Test
  void rootsOfOneNameHaveTheirEntriesOfOnePackage() throws IOException {
    Path root =
        jar(
            "root",
            Sources.NONE
                .with(
                    "users/Handler.java",
                    "package users;\n@dev.damask.Registered public interface Handler {}\n")
                .with(
                    "orders/Handler.java",
                    "package orders;\n@dev.damask.Registered public interface Handler {}\n")
                .with(
                    "api/Main.java",
                    """
                    package api;
                    public class Main {
                      public static void main(String[] arguments) {
                        System.out.println(orders.HandlerRegistry.create("OfOrders"));
                        System.out.println(users.HandlerRegistry.create("OfUsers"));
                      }
                    }
                    """));
    String text = "{ @Override public String toString() { return \"%s\"; } }\n";
    Path app =
        jar(
            "app",
            Sources.NONE
                .with(
                    "app/OfUsers.java",
                    "package app;\npublic class OfUsers implements users.Handler "
                        + text.formatted("user"))
                .with(
                    "app/OfOrders.java",
                    "package app;\npublic class OfOrders implements orders.Handler "
                        + text.formatted("order")),
            root);
    assertThat(lines(run(root, app))).containsExactly("order", "user").inOrder();
    assertThat(Files.readString(folder.resolve("app").resolve(SERVICE)))
        .isEqualTo("# By Damask:\napp.HandlerRegistryPart\napp.HandlerRegistryPart2\n");
  }

  @Test
  void twoClaimsOfOneKeyNameBothClassesAtEachUse() throws IOException {
    Path root = jar("root", ROOT);
    Path sms = jar("sms", SMS, root);
    Sources other =
        Sources.NONE.with(
            "other/Texts.java",
            "package other;\n@dev.damask.Registered(\"sms\") public class Texts implements api.Plugin {}\n");
    List<String> lines = lines(run(root, sms, jar("other", other, root)));
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      assertThat(line).startsWith("duplicate: sms: ");
      assertThat(line).contains("sms.Sms");
      assertThat(line).contains("other.Texts");
      assertThat(line).contains("\"sms\" of api.Plugin");
    }
  }

  @Test
  void entriesInTheRootsPackageJoinToo() throws IOException {
    Path root = jar("root", ROOT);
    Sources hidden =
        Sources.NONE.with("api/Hidden.java", "package api;\nclass Hidden implements Plugin {}\n");
    Path first = jar("first", hidden, root);
    assertThat(lines(run(root, first))).contains("[Hidden, Own]");
    // As tests do beside what they test.
    Sources second =
        Sources.NONE.with("api/Second.java", "package api;\nclass Second implements Plugin {}\n");
    assertThat(lines(run(root, first, jar("second", second, root, first))))
        .contains("[Hidden, Own, Second]");
  }

  @Test
  void factoriesAndEnumsWorkAcrossJars() throws IOException {
    Sources shapes =
        Sources.NONE
            .with("api/Kind.java", "package api;\npublic enum Kind { SQUARE, CIRCLE }\n")
            .with(
                "api/Maker.java",
                "package api;\npublic interface Maker { Shape make(int size); }\n")
            .with(
                "api/Shape.java",
                """
                package api;
                @dev.damask.Registered(keys = Kind.class, factory = Maker.class, exhaustive = false)
                public abstract class Shape {}
                """)
            .with(
                "api/Main.java",
                """
                package api;
                public class Main {
                  public static void main(String[] arguments) {
                    System.out.println(ShapeRegistry.keys());
                    System.out.println(ShapeRegistry.create(Kind.CIRCLE, 3));
                  }
                }
                """);
    Sources circle =
        Sources.NONE.with(
            "circles/Circle.java",
            """
            package circles;
            @dev.damask.Registered("CIRCLE") @dev.damask.Decorate
            public class Circle extends api.Shape {
              private final long size;
              public Circle(long size) { this.size = size; }
              @dev.damask.decorate.Logged @Override public String toString() { return "circle " + size; }
            }
            """);
    Path root = jar("root", shapes);
    assertThat(lines(run(root, jar("circles", circle, root))))
        .containsExactly("[CIRCLE]", "circle 3");
  }

  @Test
  void anEntryOfARootWithoutARegistryIsAnError() throws IOException {
    Compiled root =
        Compilation.of(ROOT.with("api/Main.java", "")).options("-proc:none").compileWithoutErrors();
    root.writeClasses(folder.resolve("root"));
    Compiled compiled = compilation(SMS, folder.resolve("root")).compile();
    assertThat(Marker.ids(Marker.reported(compiled))).containsExactly("ERROR NoRegistry");
    assertThat(compiled.errors()).hasSize(1);
  }

  @Test
  void modulesProvideTheirParts() throws IOException {
    Sources rootModule =
        ROOT.with(
            "module-info.java",
            "module api {\n  requires dev.damask.runtime;\n  exports api;\n}\n");
    Path root = jar("root", rootModule);
    Sources bare =
        SMS.with(
            "module-info.java",
            "module sms {\n  requires api;\n  requires dev.damask.runtime;\n}\n");
    Compiled wrong = compilation(bare, root).compile();
    assertThat(Marker.ids(Marker.reported(wrong))).containsExactly("ERROR MissingProvides");
    assertWithMessage("%s", wrong).that(wrong.errors()).hasSize(1);
    assertThat(wrong.errors().get(0).source()).isEqualTo("sms/Sms.java");
    String line = "provides dev.damask.registry.RegistryPart with sms.PluginRegistryPart;";
    assertThat(wrong.errors().get(0).text()).contains("\"" + line + "\"");
    Sources sms =
        bare.with(
            "module-info.java", bare.text("module-info.java").replace("}", "  " + line + "\n}"));
    Path smsJar = jar("sms", sms, root);
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.addAll(List.of(root, smsJar));
    assertThat(lines(Jvm.modulePath("api/api.Main", path)))
        .containsExactlyElementsIn(twice("[sms, Own]", "sms.Sms", "api.Own"))
        .inOrder();
  }

  private Compilation compilation(Sources sources, Path... classPath) {
    List<Path> libraries = new ArrayList<>(Libraries.ofUser());
    libraries.addAll(Arrays.asList(classPath));
    return Compilation.of(sources).libraries(libraries);
  }

  /** Compiles against others, and packs. */
  private Path jar(String name, Sources sources, Path... classPath) throws IOException {
    Compiled compiled = compilation(sources, classPath).compileWithoutErrors();
    compiled.writeClasses(folder.resolve(name));
    Path jar = folder.resolve(name + ".jar");
    pack(compiled.classFiles(), jar);
    return jar;
  }

  private static void pack(Map<String, byte[]> files, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new JarEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private static byte[] concatenated(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static Jvm.Ran run(Path... jars) throws IOException {
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.addAll(Arrays.asList(jars));
    return Jvm.classPath("api.Main", path);
  }

  private static List<String> lines(Jvm.Ran ran) {
    List<String> lines = ran.output().lines().filter(it -> !it.startsWith("SLF4J")).toList();
    assertWithMessage("%s", ran).that(ran.exit()).isEqualTo(0);
    return lines;
  }

  private static List<String> twice(String... lines) {
    List<String> twice = new ArrayList<>(Arrays.asList(lines));
    twice.addAll(Arrays.asList(lines));
    return twice;
  }
}
