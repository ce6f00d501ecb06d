package named;

class Throwable {}
