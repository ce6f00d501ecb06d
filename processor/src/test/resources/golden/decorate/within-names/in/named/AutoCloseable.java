package named;

class AutoCloseable {}
