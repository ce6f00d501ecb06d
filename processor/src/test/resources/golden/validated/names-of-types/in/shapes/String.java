package shapes;

class String {}
