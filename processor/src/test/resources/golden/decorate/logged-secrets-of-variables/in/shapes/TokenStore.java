package shapes;

import dev.damask.Decorate;

@Decorate
public class TokenStore extends Store<Token> {}
