package awkward;

public class LocalDate {}
