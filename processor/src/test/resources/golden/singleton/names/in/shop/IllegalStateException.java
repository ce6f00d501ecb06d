package shop;

class IllegalStateException {}
