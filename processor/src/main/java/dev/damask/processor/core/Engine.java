package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Runs type patterns over the rounds of a compilation.
 *
 * <p>A type whose reader asks for types that do not exist yet is put off by its name and read anew
 * in the next round. The names of types that Damask is about to generate are known beforehand, so
 * that classes may name them, in cycles too.
 */
public final class Engine {

  private final ProcessingEnvironment environment;
  private final List<TypePattern<?>> patterns;
  private final List<Pattern> all;
  private final SourceFiles sources;
  private final Cycles cycles;
  private final ExtraRound extraRound;
  private final Setup setup;
  private final Roots roots = new Roots();
  private final Written written = new Written();
  private final Forthcoming forthcoming = new Forthcoming();
  private final ToldElsewhere elsewhere = new ToldElsewhere();
  private final LateOverloads overloads = new LateOverloads();
  private final List<Task> givenUp = new ArrayList<>();
  private List<Task> deferred = List.of();

  /**
   * @param patterns those that generate, wrappers from the innermost outwards
   */
  public Engine(
      ProcessingEnvironment environment, List<TypePattern<?>> patterns, List<TypeCheck> checks) {
    this.environment = environment;
    this.patterns = patterns;
    this.all = new ArrayList<>(patterns);
    this.all.addAll(checks);
    this.sources = SourceFiles.of(environment);
    this.cycles = new Cycles(sources, environment.getMessager());
    this.extraRound = new ExtraRound(environment);
    this.setup = new Setup(environment);
  }

  /** Handles what is new in a round and what was put off in the last. */
  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Report found = new Report();
    setup.check(annotations, round, found);
    boolean isInVain = extraRound.isInVain(round);
    Program program = program(round);
    Files files = new Files(environment, program, "dev.damask.processor.DamaskProcessor", written);
    overloads.check(program, found);
    List<Task> tasks = new ArrayList<>(deferred);
    tasks.addAll(newTasks(round, program, found));
    found.print(environment.getMessager());
    List<Waiting> waiting = new ArrayList<>();
    boolean failed = round.errorRaised() || found.hasErrors();
    for (Task task : tasks) {
      failed |= handle(task, program, files, waiting, round.processingOver());
    }
    boolean isLastChance = isInVain || extraRound.isLastWithoutAsking(round, program);
    if (files.isEmpty() && !failed && isLastChance) {
      failed = handleStuck(program, files, waiting);
    }
    boolean isStuck = isInVain && files.isEmpty();
    failed |= write(files);
    if (failed && !round.processingOver()) {
      // After an error the next round is the last, and a type written there would come too late.
      waiting.forEach(it -> add(files, it.subject(), it.skeleton()));
      write(files);
      waiting.clear();
    } else if (isStuck || round.processingOver()) {
      giveUp(waiting, files, round.errorRaised());
      waiting.clear();
    } else if (!waiting.isEmpty()) {
      extraRound.ask(waiting.get(0).subject().generated(), waiting.get(0).subject().type());
    }
    if (round.processingOver() && !round.errorRaised()) {
      for (Task it : givenUp) {
        checkStillMissing(it, program);
      }
    }
    deferred = Waiting.again(waiting);
  }

  /**
   * Handles those that wait once more where nothing else is about to come: what they wait for may
   * be what they are to become themselves.
   */
  private boolean handleStuck(Program program, Files files, List<Waiting> waiting) {
    program.takeForthcomingForGranted();
    List<Waiting> stuck = List.copyOf(waiting);
    waiting.clear();
    boolean failed = false;
    for (Waiting it : stuck) {
      failed |= handle(it.task(), program, files, waiting, false);
    }
    return failed;
  }

  /** Leaves it to the compiler to report what is missing, without a word on what names these. */
  private void giveUp(List<Waiting> waiting, Files files, boolean isTooLate) {
    for (Waiting it : waiting) {
      cycles.explain(it, waiting);
      givenUp.add(it.task());
    }
    if (!isTooLate) {
      for (Waiting it : waiting) {
        add(files, it.subject(), Task.skeleton(it.task().pattern(), it.subject()));
      }
      write(files);
    }
  }

  /** A skeleton must not go unnoticed where the compiler has nothing to report after all. */
  private void checkStillMissing(Task task, Program program) {
    task.subject(program)
        .ifPresent(
            it -> {
              var unused = Task.generate(task.pattern(), it);
              boolean isAllThere =
                  it.report().missing().stream()
                      .allMatch(name -> isThere(name, it.generated().packageName(), program));
              if (isAllThere) {
                Report report = new Report();
                report.add(EngineProblem.LateType, it.place(), it.simpleName());
                report.print(environment.getMessager());
              }
            });
  }

  /** Whether the compiler finds a type in the end. */
  private static boolean isThere(String name, String fromPackage, Program program) {
    return program.elements().getTypeElement(name) != null
        || program.forthcoming(name, fromPackage).isPresent();
  }

  private Program program(RoundEnvironment round) {
    roots.add(round, sources);
    return new Program(environment, TypePattern.wrappers(patterns), forthcoming, roots);
  }

  private List<Task> newTasks(RoundEnvironment round, Program program, Report report) {
    TypeElement[] annotations = Pattern.annotations(all, environment.getElementUtils());
    List<Task> tasks = new ArrayList<>();
    for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
      for (Pattern pattern : all) {
        if (element instanceof TypeElement type && isNew(type, pattern, program, report)) {
          tasks.add(new Task(type.getQualifiedName().toString(), pattern, true));
          if (pattern instanceof TypePattern<?>) {
            forthcoming.add(Task.generated(type, pattern));
          }
        }
      }
    }
    return tasks;
  }

  private boolean isNew(TypeElement type, Pattern pattern, Program program, Report report) {
    Optional<Subject> subject = Task.subject(type, pattern, program);
    return subject.isPresent()
        && !Unfindable.is(subject.get().reportingTo(report))
        && !ClassFiles.areUpToDate(type, pattern, program, environment);
  }

  /**
   * Reads one type and adds it to what is to be written, or to those that wait; returns whether it
   * has an error.
   */
  private boolean handle(
      Task task, Program program, Files files, List<Waiting> waiting, boolean isLastRound) {
    Optional<Subject> found = task.subject(program);
    if (found.isEmpty()) {
      return false;
    }
    Subject subject = found.get();
    if (setup.isLevelTooLow()) {
      add(files, subject, Task.skeleton(task.pattern(), subject));
      return false;
    }
    Report report = subject.report();
    Optional<TypeSpec.Builder> code = Optional.empty();
    if (task.isNew() && !isLastRound && Lombok.changes(subject.type())) {
      report.missing("the members that Lombok adds");
    } else {
      if (task.isNew()) {
        sources.noteAuxiliary(subject.type(), subject.place(), report);
      }
      code = Task.generate(task.pattern(), subject);
    }
    if (!report.missing().isEmpty()) {
      waiting.add(new Waiting(task, subject, code));
      return false;
    }
    add(files, subject, code);
    overloads.note(subject, task.pattern());
    elsewhere.add(task, report);
    report.print(environment.getMessager());
    return report.hasErrors();
  }

  private void add(Files files, Subject subject, Optional<TypeSpec.Builder> code) {
    if (code.isPresent()) {
      Report report = new Report();
      Guarded.run(
          subject.place(),
          report,
          () ->
              files.add(
                  subject.generated(),
                  subject.type(),
                  subject.type(),
                  subject.place(),
                  code.get()));
      report.print(environment.getMessager());
    }
  }

  /** Writes what was generated, tells what nobody was told; returns whether there was an error. */
  private boolean write(Files files) {
    Report report = files.write();
    report.addAll(elsewhere.untold());
    report.print(environment.getMessager());
    return report.hasErrors();
  }
}
