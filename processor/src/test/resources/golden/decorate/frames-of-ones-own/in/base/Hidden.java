package base;

class Hidden {}
