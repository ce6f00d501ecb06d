package shapes;

record Square(String name) implements Shape {}
