package dev.damask.processor.decorate.weave;

/**
 * What is at hand where the fields of a wrapper are set, by its names there.
 *
 * @param settings what is set at deployment of the wrapper's decorators
 */
public record Creation(String environment, String settings) {}
