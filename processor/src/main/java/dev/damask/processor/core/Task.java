package dev.damask.processor.core;

/** A type and a pattern on it; kept by name, since elements do not outlive a round. */
record Task(String type, TypePattern pattern, boolean isNew) {}
