public class String {}
