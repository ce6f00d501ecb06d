package dev.damask.processor.decorate;

import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * The code of a woven method.
 *
 * @param methods the override, and the private methods behind it
 * @param pieces what else its decorators add
 */
record WrittenMethod(List<MethodSpec> methods, List<Piece> pieces) {}
