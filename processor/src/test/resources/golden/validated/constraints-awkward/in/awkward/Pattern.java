package awkward;

public class Pattern {}
