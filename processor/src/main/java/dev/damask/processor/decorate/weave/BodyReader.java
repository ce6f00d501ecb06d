package dev.damask.processor.decorate.weave;

/** Reads a decorator that is the body of the method which it stands on. */
public interface BodyReader extends DecoratorReader {}
