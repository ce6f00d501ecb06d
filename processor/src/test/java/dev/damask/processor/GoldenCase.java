package dev.damask.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with sources in {@code in}, what is generated from them in {@code out}, perhaps more
 * compiler options in {@code options.txt}, and perhaps a reason to leave ecj out in {@code
 * javac-only.txt}, or some releases of it in {@code not-under-ecj.txt}.
 */
record GoldenCase(Path folder, Sources in) {

  static GoldenCase read(Path folder) throws IOException {
    return new GoldenCase(folder, Sources.read(folder.resolve("in")));
  }

  /** The folders {@code <pattern>/<case>}, sorted. */
  static List<GoldenCase> all(Path golden) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    for (Path pattern : folders(golden)) {
      for (Path folder : folders(pattern)) {
        cases.add(read(folder));
      }
    }
    return cases;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  String name() {
    return folder.getParent().getFileName() + "/" + folder.getFileName();
  }

  List<Compiler> compilers() {
    return Files.exists(folder.resolve("javac-only.txt"))
        ? List.of(Compiler.JAVAC)
        : List.of(Compiler.values());
  }

  /** Whether a line of {@code not-under-ecj.txt} begins with the release: {@code 3.33.0: why}. */
  boolean isLeftOut(OtherEcj ecj) throws IOException {
    Path leftOut = folder.resolve("not-under-ecj.txt");
    return Files.exists(leftOut)
        && Files.readString(leftOut).lines().anyMatch(line -> line.startsWith(ecj.version() + ":"));
  }

  List<Marker> markers() {
    return Marker.in(in);
  }

  boolean isGood() {
    return markers().stream().noneMatch(Marker::isError);
  }

  /** What is to be generated, read anew. */
  Sources out() throws IOException {
    return Sources.read(folder.resolve("out"));
  }

  /** Makes what was generated the wanted. */
  void update(Sources generated) throws IOException {
    for (Path file : Sources.filesUnder(folder.resolve("out"))) {
      Files.delete(file);
    }
    generated.write(folder.resolve("out"));
  }

  private boolean isSilent() {
    return markers().stream().noneMatch(it -> it.isError() || it.isWarning());
  }

  /** A silent case must pass with warnings as errors; a bad one is compiled to its end. */
  Compilation compilation(Compiler compiler) throws IOException {
    Compilation compilation = Compilation.of(in).with(compiler).strict().options(moreOptions());
    if (compiler == Compiler.ECJ) {
      return compilation;
    }
    return compilation.options(isSilent() ? "-Werror" : "--should-stop=ifError=FLOW");
  }

  private List<String> moreOptions() throws IOException {
    Path options = folder.resolve("options.txt");
    if (!Files.exists(options)) {
      return List.of();
    }
    return Files.readString(options).lines().filter(line -> !line.isBlank()).toList();
  }

  /** What is wrong with the messages and with what was generated; empty where nothing is. */
  List<String> complaints(Compiler compiler, Compiled compiled) throws IOException {
    List<String> complaints = new ArrayList<>();
    List<Marker> reported = Marker.reported(compiled);
    complaints.addAll(
        compiler == Compiler.ECJ
            // Its Messager does not find the place of every annotation.
            ? Difference.between(Marker.ids(markers()), Marker.ids(reported))
            : Difference.between(markers(), reported));
    for (Message message : compiled.messages()) {
      if (message.problem().isEmpty() && counts(compiler, compiled, message)) {
        complaints.add("the compiler says: " + message);
      }
      message
          .problem()
          .filter(id -> !message.text().endsWith(" (docs/errors/" + id + ".md)"))
          .ifPresent(id -> complaints.add("the page is not named: " + message));
    }
    if (compiled.succeeded() != isGood() && complaints.isEmpty()) {
      complaints.add("succeeded: " + compiled.succeeded() + "\n" + compiled.output());
    }
    if (isGood() && compiled.generated().files().isEmpty()) {
      complaints.add("nothing was generated");
    }
    complaints.addAll(Difference.between(out(), compiled.generated()));
    return complaints;
  }

  /** Ecj's warnings on the user's own code are the user's. */
  private static boolean counts(Compiler compiler, Compiled compiled, Message message) {
    return message.isError()
        || message.isWarning() && (compiler == Compiler.JAVAC || compiled.isGenerated(message));
  }
}
