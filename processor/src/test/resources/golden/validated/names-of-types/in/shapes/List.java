package shapes;

class List {}
