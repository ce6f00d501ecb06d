package both;

/** A number that is a text, too: constraints of numbers take it for the number. */
public abstract class Amount extends Number implements CharSequence {

  private static final long serialVersionUID = 1;
}
