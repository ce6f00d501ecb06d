package dev.damask.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One recipe on one library: until nothing is refused any more, and then under every compiler. */
final class Trial {

  private static final int MOST_ROUNDS = 8;

  private final Compilers compilers;
  private final Library library;
  private final List<Declaration> declarations;
  private final Recipe recipe;
  private final Path folder;
  private final Baseline baseline;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Message> problems = new ArrayList<>();

  /**
   * @param baseline of the library
   */
  Trial(Compilers compilers, Library library, Recipe recipe, Path folder, Baseline baseline) {
    this.compilers = compilers;
    this.library = library;
    this.declarations = library.declarations();
    this.recipe = recipe;
    this.folder = folder;
    this.baseline = baseline;
  }

  Outcome run() throws IOException {
    List<Insertion> insertions =
        declarations.stream().flatMap(type -> recipe.annotate(type).stream()).toList();
    Plan all = new Plan(library, insertions);
    Plan clean = compileUntilClean(all);
    compareBytes(clean);
    return new Outcome(
        library.name(), recipe.name(), all.types(), clean.types(), problems, findings);
  }

  /** What nothing is said against any more. */
  private Plan compileUntilClean(Plan all) throws IOException {
    Plan plan = all;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      plan.write(folder.resolve("sources"));
      boolean isFirst = round == 1;
      // Most of what is refused is refused at first, without a look at the generated files.
      Extent extent = isFirst ? Extent.PROCESS : Extent.COMPLETE;
      List<Message> messages = compile(Toolchain.JAVAC_17, extent);
      Verdict verdict = judge(plan, Toolchain.JAVAC_17, messages);
      problems.addAll(verdict.problems());
      if (verdict.changesNothing() && !isFirst) {
        return plan;
      }
      if (!verdict.changesNothing() && isFirst) {
        compareErrors(messages);
      }
      plan = plan.without(verdict.refused()).with(verdict.remedies());
    }
    plan.insertions().stream().limit(1).forEach(this::endless);
    return plan;
  }

  private Verdict judge(Plan plan, Toolchain toolchain, List<Message> messages) throws IOException {
    String where = library.name() + ", " + recipe.name() + ", " + toolchain.label();
    Judge judge = new Judge(plan, recipe, declarations, where);
    messages.stream().filter(message -> !isOfCompiler(message)).forEach(judge::hear);
    List<Message> compilers = messages.stream().filter(Trial::isOfCompiler).toList();
    baseline.unknown(toolchain, compilers).forEach(judge::hearForeign);
    Verdict verdict = judge.verdict();
    findings.addAll(verdict.findings());
    return verdict;
  }

  private static boolean isOfCompiler(Message message) {
    return !message.generated() && message.problem().isEmpty();
  }

  private List<Message> compile(Toolchain toolchain, Extent extent) throws IOException {
    return compilers.compile(new Job(folder, toolchain, extent));
  }

  /** The errors have to be the same ones under every compiler. */
  private void compareErrors(List<Message> javac) throws IOException {
    Map<String, Long> wanted = problems(javac);
    for (Toolchain toolchain : compilers.besides(library.name())) {
      Map<String, Long> got = problems(compile(toolchain, Extent.PROCESS));
      Set<String> all = new TreeSet<>(wanted.keySet());
      all.addAll(got.keySet());
      for (String problem : all) {
        long difference = got.getOrDefault(problem, 0L) - wanted.getOrDefault(problem, 0L);
        if (difference != 0) {
          find(Finding.Kind.OTHER_ERRORS, toolchain, problem, String.format("%+d", difference));
        }
      }
    }
  }

  /** Ecj does not find the line of every annotation. */
  private static Map<String, Long> problems(List<Message> messages) {
    return messages.stream()
        .filter(message -> message.problem().isPresent())
        .collect(
            Collectors.groupingBy(
                message -> message.file() + ": " + message.problem().orElseThrow(),
                Collectors.counting()));
  }

  private void compareBytes(Plan plan) throws IOException {
    Map<String, String> wanted = files(Toolchain.JAVAC_17);
    for (Toolchain toolchain : compilers.besides(library.name())) {
      judge(plan, toolchain, compile(toolchain, Extent.CHECK));
      Map<String, String> got = files(toolchain);
      Set<String> all = new TreeSet<>(wanted.keySet());
      all.addAll(got.keySet());
      for (String file : all) {
        String one = wanted.getOrDefault(file, "");
        String other = got.getOrDefault(file, "");
        if (!one.equals(other)) {
          find(Finding.Kind.OTHER_BYTES, toolchain, file, firstDifference(one, other));
        }
      }
    }
  }

  private static String firstDifference(String wanted, String got) {
    List<String> one = wanted.lines().toList();
    List<String> other = got.lines().toList();
    int line = 0;
    while (line < one.size() && line < other.size() && one.get(line).equals(other.get(line))) {
      line++;
    }
    return line(one, line) + "\n" + line(other, line);
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index).strip() : "(nothing)";
  }

  /** What was generated, and the resources. */
  private Map<String, String> files(Toolchain toolchain) throws IOException {
    Job job = new Job(folder, toolchain, Extent.CHECK);
    Map<String, String> files = new LinkedHashMap<>();
    for (Path root : List.of(job.generated(), job.classes())) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          if (!path.toString().endsWith(".class")) {
            files.put(root.relativize(path).toString(), Files.readString(path));
          }
        }
      }
    }
    return files;
  }

  private void endless(Insertion insertion) {
    find(
        Finding.Kind.ENDLESS,
        Toolchain.JAVAC_17,
        insertion.source().path(),
        insertion.on().name() + " " + insertion.annotation());
  }

  private void find(Finding.Kind kind, Toolchain toolchain, String place, String text) {
    String where = library.name() + ", " + recipe.name() + ", " + toolchain.label();
    findings.add(new Finding(kind, where, place, text));
  }
}
