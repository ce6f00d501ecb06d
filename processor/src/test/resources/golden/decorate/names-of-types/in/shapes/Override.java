package shapes;

public class Override {}
