package awkward;

public class BigDecimal {}
