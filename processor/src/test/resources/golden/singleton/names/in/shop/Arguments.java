package shop;

class Arguments {}
