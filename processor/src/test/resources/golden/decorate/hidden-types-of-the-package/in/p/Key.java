package p;

class Key {}
