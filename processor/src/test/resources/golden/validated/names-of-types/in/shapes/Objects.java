package shapes;

class Objects {}
