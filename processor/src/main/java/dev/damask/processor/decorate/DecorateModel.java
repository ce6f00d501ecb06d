package dev.damask.processor.decorate;

import java.util.List;

/** A wrapper: its outside, and the methods that it overrides. */
record DecorateModel(Shape shape, List<WovenMethod> methods) {}
