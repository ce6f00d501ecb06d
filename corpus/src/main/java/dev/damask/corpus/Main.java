package dev.damask.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tries every recipe on every library, and prints what is wrong. */
public final class Main {

  private static final List<Recipe> RECIPES =
      List.of(
          new DecorateRecipe(
              "decorate",
              List.of(
                  "@dev.damask.decorate.Timed",
                  "@dev.damask.decorate.Logged",
                  "@dev.damask.decorate.Retry")),
          new DecorateRecipe("own", List.of("@dev.damask.corpus.own.Seen(types = Object.class)")),
          new SingletonRecipe(),
          new RegisteredRecipe(),
          new ValidatedRecipe());

  private final Compilers compilers;
  private final Path work;
  private final String recipes;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private Main(Compilers compilers, Path work, String recipes) {
    this.compilers = compilers;
    this.work = work;
    this.recipes = recipes;
  }

  /**
   * Tries what the system properties ask for: {@code libraries}, {@code recipes} and {@code
   * compilers} are regular expressions of their names.
   *
   * @param arguments the folder of the libraries' sources, one to work in, and the home of JDK 17;
   *     this is to run on JDK 25
   */
  public static void main(String[] arguments) throws IOException {
    Map<Toolchain, Path> homes = homes(Path.of(arguments[2]));
    List<Path> all =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    List<Path> own = all.stream().filter(Main::isOwn).toList();
    // This program has the decorator of one's own, too.
    List<Path> libraries =
        all.stream().filter(path -> !isOwn(path) || path.toString().contains("corpus")).toList();
    try (Compilers compilers = new Compilers(homes, libraries, own)) {
      Main main = new Main(compilers, Path.of(arguments[1]), System.getProperty("recipes", ".*"));
      main.tryAll(Path.of(arguments[0]), System.getProperty("libraries", ".*"));
      boolean clean = Report.print(main.outcomes, main.leftOut);
      System.exit(clean ? 0 : 1);
    }
  }

  /**
   * The compiler that no JDK has, the processor, and this program; the rest is to be compiled with.
   */
  private static boolean isOwn(Path entry) {
    String path = entry.toString();
    return path.matches(".*/(ecj-[^/]*|damask-processor[^/]*|damask-corpus[^/]*)[.]jar")
        || path.matches(".*/(corpus|processor)/target/classes");
  }

  /** The JDK of each compiler that is asked for; javac 17 is the measure of the others. */
  private static Map<Toolchain, Path> homes(Path oldest) {
    Map<Toolchain, Path> homes = new EnumMap<>(Toolchain.class);
    homes.put(Toolchain.JAVAC_17, oldest);
    homes.put(Toolchain.JAVAC_25, Path.of(System.getProperty("java.home")));
    homes.put(Toolchain.ECJ, oldest);
    String wanted = System.getProperty("compilers", ".*");
    homes.keySet().removeIf(it -> it != Toolchain.JAVAC_17 && !it.label().matches(wanted));
    return homes;
  }

  private void tryAll(Path folder, String wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar : files.filter(Library::isSources).sorted().toList()) {
        if (Library.name(jar).matches("(?:" + wanted + ").*")) {
          tryLibrary(jar);
        }
      }
    }
  }

  private void tryLibrary(Path jar) throws IOException {
    Path folder = work.resolve(Library.name(jar));
    Compilers.delete(folder);
    Path plain = folder.resolve("plain");
    Library library = Library.read(jar, plain.resolve("sources"));
    Baseline baseline = new Baseline(compilers, plain);
    List<Message> errors = baseline.errors(Toolchain.JAVAC_17);
    if (!errors.isEmpty()) {
      leaveOut(library, errors);
      return;
    }
    for (Toolchain toolchain : compilers.homes().keySet()) {
      toolchain
          .endless(library.name())
          .ifPresent(why -> leftOut.add(library.name() + ", " + toolchain.label() + ": " + why));
    }
    for (Recipe recipe : RECIPES) {
      if (recipe.name().matches(recipes)) {
        Outcome outcome =
            new Trial(compilers, library, recipe, folder.resolve(recipe.name()), baseline).run();
        System.out.println(outcome.line());
        outcome.write(folder);
        outcomes.add(outcome);
      }
    }
  }

  private void leaveOut(Library library, List<Message> errors) {
    String why =
        errors.size()
            + " errors, such as "
            + errors.get(0).place()
            + " "
            + errors.get(0).headline();
    System.out.println(library.name() + " does not compile by itself: " + why);
    leftOut.add(library.name() + ": " + why);
  }
}
