package warned;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import warned.Types.Database;
import warned.Types.Shelf;
import warned.Types.User;

class Uses {
  private final Prices field = new Prices(); // WARNING Bypass
  private final Supplier<Prices> supplier = Prices::new; // WARNING Bypass
  private final Function<String, User> users = User::new; // WARNING Bypass

  void uses() {
    int price = new warned.Prices("EUR").price(); // WARNING Bypass
    Prices anonymous = new Prices() {}; // WARNING Bypass
    Shelf<String> shelf =
        new Shelf<>() { // WARNING Bypass
          @Override
          String top() {
            return "";
          }
        };
    List<User> list = List.of(new User("a"), new User("b")); // WARNING Bypass Bypass
    Runnable lambda = () -> new Database("jdbc").hashCode(); // WARNING Bypass
    Object nested = new Types.Client(); // WARNING Bypass
    Object all = new Types.All(); // WARNING Bypass

    class Local extends Types.Client {} // WARNING Bypass

    System.out.println(price + "" + anonymous + shelf + list + lambda + nested + all);
    System.out.println(new Local() + "" + field + supplier + users);
  }

  static class Nested extends Shelf<Integer> { // WARNING Bypass
    @Override
    Integer top() {
      return 1;
    }
  }

  abstract static class Between extends Prices {}

  static class Below extends Between {} // WARNING Bypass

  static Object below() {
    return new Between() {}; // WARNING Bypass
  }

  static class PastTheMiddle extends Types_AllValidated {} // WARNING Bypass
}
