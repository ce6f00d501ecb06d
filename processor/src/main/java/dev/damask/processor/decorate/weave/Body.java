package dev.damask.processor.decorate.weave;

/** A decorator that calls nothing inside it, since it is the method's body. */
public interface Body extends Decoration {}
