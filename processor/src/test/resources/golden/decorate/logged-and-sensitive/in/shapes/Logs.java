package shapes;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Logged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.event.Level;

@Decorate
@Logged(level = Level.INFO)
public class Logs {

  public String login(String user, @Sensitive char[] password, Token token) {
    return user;
  }

  public Token token(int[] numbers, Object[][] objects, Object... more) {
    return new Token("");
  }

  public void nothing() {}

  public Login record(Login login, List<Token> tokens, Map<String, Optional<Token>> map) {
    return login;
  }

  @Logged(level = Level.TRACE, arguments = false)
  public Token[] quietArguments(String text) {
    return null;
  }

  @Logged(result = false)
  public String quietResult(boolean flag, char letter, long number, @Sensitive int... pin) {
    return "";
  }

  @Logged(level = Level.ERROR, arguments = false, result = false)
  public List<? extends Token> quiet(@Sensitive String text) {
    return null;
  }

  @Sensitive
  public static final class Token {
    public Token(String text) {}
  }

  public record Login(String user, @Sensitive String password, Token token, int[] numbers) {}
}
