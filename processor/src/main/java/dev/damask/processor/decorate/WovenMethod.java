package dev.damask.processor.decorate;

import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * A method with its decorators, outermost first; a delegating wrapper also has methods without any.
 *
 * @param stem what the names of the method's own members begin with: its name, numbered where it is
 *     overloaded
 */
record WovenMethod(Signature signature, String stem, List<Weave> weaves) {}
