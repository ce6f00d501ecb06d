package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes by the names of parameters where those come from class files. */
final class ParameterNamesTest {

  private static final String LIBRARY =
      """
      package lib;
      import dev.damask.*;
      import dev.damask.decorate.*;

      public interface Lib {
        @Decorate interface Evicting {
          @Cached String find(String tenant, String id);
          @Evicts("find") void changed(String id, String tenant);
        }
        @Decorate interface All {
          @Cached String find(String tenant, String id);
          @Evicts(value = "find", all = true) void changed(String id, String tenant);
        }
        @Decorate interface Unlike {
          @Cached String find(String tenant, String id);
          @Cached String find(String tenant);
          @Evicts("find") void changed(int number, String tenant);
        }
        @Decorate interface Keyed {
          @Cached(key = "id") String find(String tenant, String id);
          @Evicts("find") void changed(String tenant, String id);
        }
        @Decorate interface Scoped {
          @Within("lock") void pay(String from, String to);
          AutoCloseable lock(String to);
        }
        @Decorate interface ScopedAsAWhole {
          @Within("lock") void pay(String from, String to);
          AutoCloseable lock();
          AutoCloseable lock(int number, String to);
        }
        interface Scoping { AutoCloseable lock(String id); }
        @DecoratedBy(Audit.class) @interface Audited { String action(); String reason(); }
        class Audit implements Decorator {
          public Audit(String reason, String action) {}
          @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
        }
        @DecoratedBy(OfRecord.class) @interface Recorded { String action(); String reason(); }
        record OfRecord(String reason, String action) implements Decorator {
          @Override public <R> R around(Call<R> call) throws Exception { return call.proceed(); }
        }
      }
      """;

  private static final String APPLICATION =
      """
      package app;
      import dev.damask.*;
      import dev.damask.decorate.*;
      import lib.Lib.*;

      @Decorate interface OfAll extends All {}
      @Decorate interface OfScopedAsAWhole extends ScopedAsAWhole {}
      @Decorate class OfRecorded { @Recorded(action = "a", reason = "r") void pay() {} }
      @Decorate // ERROR MissingParameterNames
      interface OfEvicting extends Evicting {}
      @Decorate // ERROR MissingParameterNames
      interface OfUnlike extends Unlike {}
      @Decorate // ERROR MissingParameterNames
      interface OfKeyed extends Keyed {}
      @Decorate // ERROR MissingParameterNames
      interface OfScoped extends Scoped {}
      @Decorate class OfAudited {
        @Audited(action = "a", reason = "r") // ERROR MissingParameterNames
        void pay() {}
      }
      @Decorate interface Own extends Scoping {
        @Within("lock") // ERROR MissingParameterNames
        void put(String id);
      }
      """;

  private static final Sources SOURCES = Sources.NONE.with("app/App.java", APPLICATION);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void withoutThemThereIsOneErrorWhereTheyAreNeeded(Compiler compiler) throws IOException {
    Sources sources = SOURCES;
    for (String type :
        List.of("OfEvicting", "OfUnlike", "OfKeyed", "OfScoped", "OfAudited", "Own")) {
      sources = OneMistakeTest.withUses(sources, "app/" + type + "Decorated.java");
    }
    Compiled compiled = Compilation.of(sources).with(compiler).libraries(library()).compile();
    List<Marker> wanted = Marker.in(SOURCES);
    List<Marker> reported = Marker.reported(compiled).stream().filter(Marker::isError).toList();
    assertThat(Marker.ids(reported)).containsExactlyElementsIn(Marker.ids(wanted));
    if (compiler == Compiler.JAVAC) {
      assertThat(reported).containsExactlyElementsIn(wanted);
    }
    for (Message error : compiled.errors()) {
      assertThat(error.text()).contains("-parameters");
    }
  }

  /** Not under ecj: of a method that has annotations and no body it does not read the names. */
  @Test
  void withThemTheResultIsThatOfOneCompilation() throws IOException {
    Compiled apart =
        Compilation.of(SOURCES).libraries(library("-parameters")).compileWithoutErrors();
    Compiled together =
        Compilation.of(SOURCES.with("lib/Lib.java", LIBRARY)).compileWithoutErrors();
    assertThat(apart.generated().files()).hasSize(9);
    apart
        .generated()
        .files()
        .forEach((path, text) -> assertThat(text).isEqualTo(together.generated().text(path)));
  }

  /** What a user has, and the library in class files. */
  private List<Path> library(String... options) throws IOException {
    Compilation.of("lib/Lib.java", LIBRARY)
        .options(options)
        .compileWithoutErrors()
        .writeClasses(folder);
    List<Path> libraries = new ArrayList<>(Libraries.ofUser());
    libraries.add(folder);
    return libraries;
  }
}
