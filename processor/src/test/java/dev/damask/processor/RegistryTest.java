package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.registry.Entry;
import dev.damask.registry.NoSuchKeyException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What registries do, in one compilation. */
final class RegistryTest {

  private static final String IMPORTS =
      """
      package p;

      import dev.damask.*;
      import dev.damask.decorate.*;
      import java.util.*;

      """;

  @Test
  void everySubtypeIsAnEntryUnderItsSimpleNameOrItsKey() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            """
            @Registered public interface Plugin {}
            class EmailPlugin implements Plugin {}
            abstract class Base implements Plugin {}
            final class SmsPlugin extends Base {}
            @Registered("fax") record FaxPlugin(int number) implements Plugin { FaxPlugin() { this(1); } }
            @Unregistered class Hidden extends Base {}
            """);
    assertThat(plugins.keys()).containsExactly("EmailPlugin", "SmsPlugin", "fax").inOrder();
    assertThat(plugins.create("fax").toString()).isEqualTo("FaxPlugin[number=1]");
    assertThat(plugins.create("SmsPlugin").getClass().getName()).isEqualTo("p.SmsPlugin");
    assertThat(plugins.create("SmsPlugin")).isNotSameInstanceAs(plugins.create("SmsPlugin"));
  }

  @Test
  void entriesAreInOrderThenByKey() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            """
            @Registered interface Plugin {}
            class B implements Plugin {}
            class A implements Plugin {}
            @Registered(order = -1) class Z implements Plugin {}
            @Registered(order = 1) class First implements Plugin {}
            """);
    assertThat(plugins.keys()).containsExactly("Z", "A", "B", "First").inOrder();
    assertThat(plugins.entries().stream().map(Entry::order).toList())
        .containsExactly(-1, 0, 0, 1)
        .inOrder();
    assertThrows(UnsupportedOperationException.class, () -> plugins.entries().clear());
    assertThrows(UnsupportedOperationException.class, () -> plugins.keys().clear());
  }

  @Test
  void findTellsOfAnEntry() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            "@Registered interface Plugin {} @Registered(order = 3) class A implements Plugin {}");
    Entry<?, ?> entry = plugins.find("A").orElseThrow();
    assertThat(entry.key()).isEqualTo("A");
    assertThat(entry.order()).isEqualTo(3);
    assertThat(entry.type().getName()).isEqualTo("p.A");
    assertThat(entry.toString()).isEqualTo("A");
    assertThat(plugins.find("B")).isEmpty();
    assertThrows(NullPointerException.class, () -> plugins.find(null));
  }

  @Test
  void aKeyThatIsNotThereIsNamedWithTheNearestAndAll() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            "@Registered interface Plugin {} class EmailPlugin implements Plugin {} class Sms implements Plugin {}");
    NoSuchKeyException misspelt =
        assertThrows(NoSuchKeyException.class, () -> plugins.create("EmialPlugin"));
    assertThat(misspelt.key()).isEqualTo("EmialPlugin");
    assertThat(misspelt)
        .hasMessageThat()
        .isEqualTo(
            "Plugin has no entry \"EmialPlugin\"; did you mean \"EmailPlugin\"? The keys are EmailPlugin, Sms");
    assertThat(assertThrows(NoSuchKeyException.class, () -> plugins.create("Fax printer")))
        .hasMessageThat()
        .isEqualTo("Plugin has no entry \"Fax printer\"; the keys are EmailPlugin, Sms");
    assertThrows(NullPointerException.class, () -> plugins.create((Object) null));
  }

  @Test
  void aRegistryWithoutEntriesSaysSo() throws Exception {
    Registry plugins = new Registry("Plugin", "@Registered interface Plugin {}");
    assertThat(plugins.entries()).isEmpty();
    assertThat(assertThrows(NoSuchKeyException.class, () -> plugins.create("A")))
        .hasMessageThat()
        .isEqualTo("Plugin has no entry \"A\"; it has none at all");
  }

  @Test
  void anEnumsConstantsAreKeysInTheirOrder() throws Exception {
    Registry notifications =
        new Registry(
            "Notification",
            """
            enum Kind { SMS, EMAIL, FAX }
            @Registered(keys = Kind.class, exhaustive = false) abstract class Notification {}
            @Registered("EMAIL") class Email extends Notification {}
            @Registered("SMS") class Sms extends Notification {}
            """);
    assertThat(notifications.keys().toString()).isEqualTo("[SMS, EMAIL]");
    Object sms = notifications.keys().iterator().next();
    assertThat(notifications.create(sms).getClass().getName()).isEqualTo("p.Sms");
    Object fax = sms.getClass().getEnumConstants()[2];
    assertThat(assertThrows(NoSuchKeyException.class, () -> notifications.create(fax)))
        .hasMessageThat()
        .contains("Notification has no entry \"FAX\"");
  }

  @Test
  void aFactorySaysWhatConstructorsTake() throws Exception {
    Registry shapes =
        new Registry(
            "Shape",
            """
            interface Maker { Shape make(double size, String... labels) throws java.io.IOException; }
            @Registered(factory = Maker.class) interface Shape {}
            record Circle(double radius, String... labels) implements Shape {
              Circle {
                if (radius < 0) { throw new IllegalArgumentException("negative"); }
              }
              @Override public String toString() { return radius + " " + List.of(labels); }
            }
            class Broken implements Shape {
              Broken(Object size, Object labels) throws java.io.IOException {
                throw new java.io.IOException(size.toString());
              }
            }
            """);
    assertThat(shapes.create("Circle", 2.5, new String[] {"a", "b"}).toString())
        .isEqualTo("2.5 [a, b]");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> shapes.create("Circle", -1.0, new String[0])))
        .hasMessageThat()
        .isEqualTo("negative");
    assertThat(
            assertThrows(
                java.io.IOException.class, () -> shapes.create("Broken", 1.0, new String[0])))
        .hasMessageThat()
        .isEqualTo("1.0");
  }

  @Test
  void theOutermostTypeIsCreatedAndTheEntrysOwnIsTold() throws Exception {
    Registry greeters =
        new Registry(
            "Greeter",
            """
            @Decorate @Registered interface Greeter { @Timed String greet(); }
            @Decorate class Polite implements Greeter { @Timed public String greet() { return getClass().getName(); } }
            class Rude implements Greeter { public String greet() { return getClass().getName(); } }
            """);
    Object polite = greeters.create("Polite");
    assertThat(polite.getClass().getName()).isEqualTo("p.GreeterDecorated");
    Method greet = polite.getClass().getMethod("greet");
    greet.setAccessible(true);
    assertThat(greet.invoke(polite)).isEqualTo("p.PoliteDecorated");
    assertThat(greet.invoke(greeters.create("Rude"))).isEqualTo("p.Rude");
    assertThat(greeters.find("Polite").orElseThrow().type().getName()).isEqualTo("p.Polite");
    assertThat(greeters.keys()).containsExactly("Polite", "Rude");
  }

  /** With an abstract class the verifier would have to load its subclasses. */
  @ParameterizedTest
  @ValueSource(strings = {"interface Plugin {}", "abstract class Plugin {}"})
  void nothingLoadsAnEntryThatNobodyAsksFor(String root) throws Exception {
    String extending = root.startsWith("interface") ? "implements" : "extends";
    Registry plugins =
        new Registry(
            "Plugin",
            """
            @Registered public %s
            class A %2$s Plugin {}
            class B %2$s Plugin {}
            @Registered(order = 1) class C %2$s Plugin {}
            """
                .formatted(root, extending));
    assertThat(plugins.keys()).hasSize(3);
    assertThat(plugins.entries().toString()).isEqualTo("[A, B, C]");
    assertThat(plugins.find("A")).isPresent();
    assertThrows(NoSuchKeyException.class, () -> plugins.create("D"));
    assertThat(plugins.loaded()).containsNoneOf("p.A", "p.B", "p.C");
    plugins.create("A");
    assertThat(plugins.find("B").orElseThrow().type().getName()).isEqualTo("p.B");
    assertThat(plugins.loaded()).containsAtLeast("p.A", "p.B");
    assertThat(plugins.loaded()).doesNotContain("p.C");
  }

  @Test
  void sourcesInAnyOrderGiveTheSame() {
    Sources sources =
        Sources.NONE
            .with("p/A.java", IMPORTS + "public class A extends B {}")
            .with(
                "p/Use.java",
                IMPORTS + "class Use { Plugin plugin = PluginRegistry.create(\"A\"); }")
            .with(
                "p/B.java", IMPORTS + "@Decorate class B implements Plugin { @Timed void b() {} }")
            .with("p/Plugin.java", IMPORTS + "@Registered interface Plugin {}");
    assertThat(Compilation.of(sources.reversed()).compileWithoutErrors().generated().files())
        .isEqualTo(Compilation.of(sources).compileWithoutErrors().generated().files());
  }

  @Test
  void aClassThatExtendsAGeneratedTypeIsAnEntry() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            """
            @Registered interface Plugin {}
            @Decorate abstract class Base implements Plugin { @Timed void run() {} abstract void stop(); }
            class Last extends BaseDecorated { void stop() {} }
            """);
    assertThat(plugins.keys()).containsExactly("Last");
  }

  @Test
  void namesOfGeneratedTypesInConstructorsAreWaitedFor() throws Exception {
    Registry plugins =
        new Registry(
            "Plugin",
            """
            interface Maker { Plugin make(ClientDecorated client); }
            @Registered(factory = Maker.class) interface Plugin {}
            @Decorate class Client { @Timed void run() {} }
            class Fetch implements Plugin { Fetch(Client client) {} }
            """);
    assertThat(plugins.keys()).containsExactly("Fetch");
  }

  @Test
  void entriesThatOtherProcessorsGenerateJoin() throws Exception {
    Compiled compiled =
        Compilation.of(
                "p/Plugin.java",
                IMPORTS + "@Registered @Deprecated public interface Plugin {}",
                "p/Own.java",
                IMPORTS + "@SuppressWarnings(\"deprecation\") class Own implements Plugin {}")
            .processors(
                DamaskIndexProcessor::new,
                DamaskProcessor::new,
                () ->
                    new WritingProcessor(
                        "p.Late", "package p; public class Late implements Plugin {}"))
            .compileWithoutErrors();
    Registry plugins = new Registry("Plugin", compiled);
    assertThat(plugins.keys()).containsExactly("Late", "Own");
    assertThat(plugins.create("Late").getClass().getName()).isEqualTo("p.Late");
  }

  @Test
  void aGeneratedClassThatCannotBeCreatedIsLeftOut() throws Exception {
    String late =
        "package p; import javax.annotation.processing.Generated;"
            + " @Generated(\"x\") class Late implements Plugin { Late(int i) {} }";
    Compiled compiled =
        Compilation.of("p/Plugin.java", IMPORTS + "@Registered public interface Plugin {}")
            .processors(
                DamaskIndexProcessor::new,
                DamaskProcessor::new,
                () -> new WritingProcessor("p.Late", late))
            .compileWithoutErrors();
    assertThat(compiled.problems().toString()).contains("[Damask:GeneratedLeftOut]");
    assertThat(new Registry("Plugin", compiled).keys()).isEmpty();
  }

  /** A registry that was compiled in a test. */
  private static final class Registry {

    private final List<String> loaded = new ArrayList<>();
    private final Class<?> type;

    Registry(String root, String declarations) throws Exception {
      this(root, Compilation.of(sources(root, declarations)).compileWithoutErrors());
    }

    Registry(String root, Compiled compiled) throws Exception {
      Map<String, byte[]> files = new TreeMap<>(compiled.classFiles());
      type = new CompiledClassLoader(files, loaded::add).loadClass("p." + root + "Registry");
    }

    private static Sources sources(String root, String declarations) {
      return Sources.NONE.with("p/" + root + ".java", IMPORTS + declarations);
    }

    List<String> loaded() {
      return loaded;
    }

    Object create(Object... keyAndArguments) throws Exception {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals("create")) {
          return call(method, keyAndArguments);
        }
      }
      throw new AssertionError("no create");
    }

    @SuppressWarnings("unchecked")
    Optional<Entry<Object, Object>> find(Object key) throws Exception {
      return (Optional<Entry<Object, Object>>)
          call(type.getDeclaredMethod("find", String.class), key);
    }

    @SuppressWarnings("unchecked")
    Set<Object> keys() throws Exception {
      return (Set<Object>) call(type.getDeclaredMethod("keys"));
    }

    @SuppressWarnings("unchecked")
    List<Entry<Object, Object>> entries() throws Exception {
      return (List<Entry<Object, Object>>) call(type.getDeclaredMethod("entries"));
    }

    private static Object call(Method method, Object... arguments) throws Exception {
      method.setAccessible(true);
      try {
        return method.invoke(null, arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Exception failure) {
          throw failure;
        }
        throw (Error) e.getCause();
      }
    }
  }
}
