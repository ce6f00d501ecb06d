package named;

class Scope {}
