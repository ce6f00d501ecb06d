package shop;

class SoleInstance {}
