package p;

@Deprecated
public class Source {}
