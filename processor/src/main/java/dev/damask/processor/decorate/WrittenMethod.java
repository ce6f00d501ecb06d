package dev.damask.processor.decorate;

import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;

/**
 * The code of a woven method.
 *
 * @param methods the override, and the private methods behind it
 * @param pieces what else its decorators add
 * @param usesEnvironment whether any of the code asks the wrapper for the environment
 */
record WrittenMethod(List<MethodSpec> methods, List<Piece> pieces, boolean usesEnvironment) {}
