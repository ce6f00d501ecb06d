package errors;

public abstract class Both implements Runnable, Evens.Marked {}
