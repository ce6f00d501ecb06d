package shop;

class Prices implements Handler<CounterDecorated> {}
