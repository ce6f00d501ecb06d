package named;

class ScopeEnd {}
