package shapes;

import dev.damask.Decorate;

@Decorate
public class Person implements Renamed, Titled {}
