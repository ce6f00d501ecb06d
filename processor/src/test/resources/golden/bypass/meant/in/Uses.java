package meant;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import meant.Types.Database;
import meant.Types.Fixed;
import meant.Types.Plain;
import meant.Types.Rates;
import meant.Types.User;

class Uses {
  static final String BYPASS = "DamaskBypass";

  @SuppressWarnings("DamaskBypass")
  final Prices field = new Prices();

  final Supplier<Prices> decorated = PricesDecorated::new;
  final IntFunction<Prices[]> array = Prices[]::new;
  final Rates rates = new Types_RatesDecorated(new Fixed());
  final Rates lambda = new Types_RatesDecorated(() -> 1);
  final Rates anonymous =
      new Rates() {
        @Override
        public double rate() {
          return 2;
        }
      };
  final User user = new User("a");
  final Plain plain = new Plain();
  final Prices[] prices = new Prices[1];

  @SuppressWarnings({"unused", BYPASS})
  Prices method() {
    return new Prices();
  }

  void local() {
    @SuppressWarnings("DamaskBypass")
    Prices local = new Prices();
    class Local extends PricesDecorated {
      Local() {
        super();
      }
    }
    System.out.println(local + "" + new Local() + new PricesDecorated() {});
  }

  void replaced() throws Exception {
    Types_DatabaseSingleton.override(new Database()).close();
    meant.Types_DatabaseSingleton.override(new Database() {}).close();
  }

  @SuppressWarnings("DamaskBypass")
  static class Inside {
    Supplier<Prices> supplier = Prices::new;

    static class Deeper extends Prices {}
  }

  abstract static class Base extends Prices {}

  @dev.damask.Decorate
  static class Own extends Prices {}

  static class Fast extends PricesDecorated {}

  static class Faster extends Fast {}
}

@Generated("by another processor")
class Factory {
  Prices create() {
    return new Prices();
  }
}
