package shapes;

public class Exception {}
