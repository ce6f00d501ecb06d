package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * The methods that all decorations of one kind add to a wrapper together, by which callers get at
 * what they keep.
 */
public interface JointMethods {

  /** The names of the methods. */
  List<String> names(List<Placed> all);

  /** Whether several methods have one name, which lint may find ambiguous. */
  boolean areOverloaded(List<Placed> all);

  List<MethodSpec> write(List<Placed> all, WrapperNames names);
}
