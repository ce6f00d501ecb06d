package shapes;

import dev.damask.Registered;

@Registered(factory = ShapeFactory.class)
public interface Shape {}
