package shapes;

/** The method that counts is the narrower one, whichever is named first. */
public interface ShapeFactory extends ObjectFactory, NarrowFactory {}
