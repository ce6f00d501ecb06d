package shop;

class String {}
