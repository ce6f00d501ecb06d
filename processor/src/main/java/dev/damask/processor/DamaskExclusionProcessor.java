package dev.damask.processor;

import com.google.auto.service.AutoService;
import dev.damask.processor.core.IndexEngine;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks annotations whose effect depends on other types; aggregating to incremental builds, which
 * show all types that carry them at every change: so they are none of the frequent ones.
 */
@AutoService(Processor.class)
public final class DamaskExclusionProcessor extends AbstractProcessor {

  private @Nullable IndexEngine engine;

  // Not by annotations: to read them takes the compiler as long as a dozen of Damask's classes.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.damask.Unregistered");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Patterns.REPORT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    engine = new IndexEngine(environment, Patterns.ofTypes(), Patterns.ofExclusions());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (engine != null) {
      engine.round(annotations, round);
    }
    return false;
  }
}
