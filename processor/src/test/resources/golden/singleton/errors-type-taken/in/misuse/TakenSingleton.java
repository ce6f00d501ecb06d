package misuse;

class TakenSingleton {}
