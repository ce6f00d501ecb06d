package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A task whose reader asked for types that do not exist yet, with the skeleton that it could write
 * so far.
 */
record Waiting(Task task, Subject subject, Optional<TypeSpec.Builder> skeleton) {

  /** The tasks of those that wait, for the next round. */
  static List<Task> again(List<Waiting> waiting) {
    List<Task> tasks = new ArrayList<>();
    for (Waiting it : waiting) {
      tasks.add(new Task(it.task.type(), it.task.pattern(), false));
    }
    return tasks;
  }
}
