package shop;

class Override {}
