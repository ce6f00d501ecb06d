package dev.damask.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;

/** Ordinary and nasty values. */
final class OracleValues {

  static final List<Long> LONGS =
      List.of(
          0L, 1L, -1L, 6L, 7L, 9L, 10L, 11L, 99L, 100L, 101L, 127L, 128L, -128L, -129L, 999L, 1000L,
          32767L, -32768L, 99999L, 100000L, 16777216L, 16777217L, 2147483647L, -2147483648L,
          4999999999L, 5000000000L, 5000000001L, 9999999999L, 10000000000L, 9007199254740992L,
          9007199254740993L, 999999999999999999L, 1000000000000000000L, Long.MAX_VALUE,
          Long.MAX_VALUE - 1, Long.MIN_VALUE, Long.MIN_VALUE + 1);

  static final List<Double> DOUBLES =
      List.of(
          0.0, -0.0, 0.1, 0.5, -0.5, 1.0, -1.0, 1.005, 1.5, -1.5, 7.0, 10.5, 99.9, 99.99, 100.0,
          100.5, 123.456, 12345.678, 16777216.0, 16777217.0, 9.007199254740992E15,
          9.223372036854775807E18, -9.223372036854775807E18, 1.0E23, 2.0E-3, 1.0E300,
          Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -Double.MIN_VALUE,
          Math.nextUp(0.1), Math.nextDown(0.1), Math.nextUp(0.5), Math.nextDown(0.5),
          Math.nextUp(100.0), (double) 0.1F, Double.NaN, Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  static final List<Float> FLOATS =
      List.of(
          0.0F, -0.0F, 0.1F, 0.5F, -0.5F, 1.0F, -1.0F, 1.005F, 1.5F, -1.5F, 7.0F, 10.5F, 99.9F,
          100.0F, 100.5F, 16777216.0F, 16777218.0F, 9.2233720E18F, 1.0E30F, Float.MAX_VALUE,
          -Float.MAX_VALUE, Float.MIN_VALUE, -Float.MIN_VALUE, Math.nextUp(0.1F),
          Math.nextDown(0.1F), Math.nextUp(100F), Float.NaN, Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  static final List<String> DECIMAL_TEXTS =
      List.of(
          "0", "-0", "0.0", "0.00", "0.1", "0.10", "0.5", "-0.5", "1", "1.0", "1.005", "10.50",
          "10.5", "-1.5", "7", "99.9", "99.99", "100", "100.00", "100.01", "1E+2", "1E-2",
          "12345.6789", "16777217", "9007199254740993", "9223372036854775807",
          "9223372036854775808", "-9223372036854775809", "0.1000000000000000055511151231257827",
          "123456789012345678901234567890.123456789", "1E+1000000", "-1E+1000000", "1.5E+1000000",
          "1E-1000000", "3.4028235E+38", "1.7976931348623157E+308", "1E+309", "4.9E-324", "1E-400",
          "1E+2147483647", "1E-2147483646");

  static final List<BigDecimal> BIG_DECIMALS =
      DECIMAL_TEXTS.stream().map(BigDecimal::new).toList();

  static final List<BigInteger> BIG_INTEGERS = bigIntegers();

  static final List<Number> NUMBERS = numbers();

  static final List<String> EMAILS =
      List.of(
          "a@b", "a@b.c", "user@example.org", "USER@EXAMPLE.ORG", "user.name+tag@example.co.uk",
          "user@", "@example.org", "user", "user@@example.org", "us@er@example.org", "a..b@c.d",
          ".a@b.c", "a.@b.c", "a@.b", "a@b.", "a@b..c", "a@-b", "a@b-", "a@b-c", "a@b--c", "a@b-.c",
          "a b@c", "a@b c", "a\tb@c", " a@b", "a@b ", "\"a b\"@c.d", "\"a@b\"@c.d", "\"\"@c", "\"a@b",
          "\"a\\\"b\"@c", "\"a\\\\\"@c", "\"a\\b\"@c", "\"a\\\"@c", "a\"b\"@c", "\"a\"b@c",
          "\"a\".b@c", "a.\"b c\".d@e", "\"a\".\"b\"@c", "\"é\"@c", "é@c", "a@é.c", "a@例え.テスト",
          "用户@例子.中国", "a@xn--fsq.com", "a@münchen.de", "a@MÜNCHEN.DE", "a@straße.de", "a@ß",
          "a@\u3002b", "a@b\u3002c", "a@b\u3002", "a@\uFF0Eb", "a@b\uFF61c", "\uD83D\uDE00@b.c",
          "a@\uD83D\uDE00.c", "\uD800@b", "a@\uD800", "a\uDC00@b", "a@\u0080", "a@\u00AD",
          "a@b\u200Bc", "a@\u202E", "a@b\u0000", "a\u0000@b", "a@\u05D0b", "a@[127.0.0.1]",
          "a@[999.999.999.999]", "a@[1.2.3]", "a@[1.2.3.4.5]", "a@[1.2.3.4", "a@1.2.3.4",
          "a@[1.2.3.4567]", "a@[IPv6:::1]", "a@[ipv6:::1]", "a@[IPv6:1:2:3:4:5:6:7:8]",
          "a@[IPv6:1:2:3:4:5:6:7]", "a@[IPv6:1:2:3:4:5:6:7:8:9]", "a@[IPv6:1::2]",
          "a@[IPv6:1:2:3:4:5:6:7::]", "a@[IPv6:::2:3:4:5:6:7:8]", "a@[IPv6:1::2::3]",
          "a@[IPv6:1:::2]", "a@[IPv6:12345::]", "a@[IPv6:g::]", "a@[IPv6:::]", "a@[IPv6::]",
          "a@[IPv6:]", "a@[IPv6:::1.2.3.4]", "a@[IPv6:::ffff:1.2.3.4]", "a@[IPv6:::FFFF:1.2.3.4]",
          "a@[IPv6:::ffff:0:1.2.3.4]", "a@[IPv6:::ffff:00000:1.2.3.4]", "a@[IPv6:::1:1.2.3.4]",
          "a@[IPv6:1::1.2.3.4]", "a@[IPv6:1:2:3:4::1.2.3.4]", "a@[IPv6:1:2:3:4:5::1.2.3.4]",
          "a@[IPv6:1:2:3:4:5:6:1.2.3.4]", "a@[IPv6:::256.1.1.1]", "a@[IPv6:::255.1.1.01]",
          "a@[IPv6:::012.1.1.1]", "a@[IPv6:::1.2.3.4.5]", "a@[IPv6:fe80::1%eth0]",
          "a@[IPv6:fe80:%a]", "a@[IPv6:fe80::::::%a]", "a@[IPv6:fe80:::::%a]",
          "a@[IPv6:fe80::1:2:3:4%a]", "a@[IPv6:fe80::1%]", "a@[IPv6:fe80:1::%a]",
          "a@[IPv6:FE80::1%Z9]", "a@[IPv6:fe81::1%a]", "a@[IPv6:2001:db8::1]", "a@[::1]", "a@[]",
          "a@!#$%&'*+/=?^_`{|}~", "!#$%&'*+/=?^_`{|}~-@b", "a,b@c", "a;b@c", "a(b)@c", "a<b>@c",
          "a:b@c", "a[b]@c", "a@b,c", "a@b_c", "a@b:c", "a@b/c", "a@(b)", "a@*",
          "l".repeat(64) + "@b", "l".repeat(65) + "@b", "a@" + "d".repeat(63),
          "a@" + "d".repeat(64), "a@" + "ddddddddd.".repeat(25) + "ddddd",
          "a@" + "ddddddddd.".repeat(25) + "dddddd", "a@" + "é".repeat(50), "a@" + "é".repeat(70),
          "a@[" + "1".repeat(70) + "]");

  static final List<String> WORDS =
      List.of(
          "", " ", "  ", "\t", "\n", "a\n", "\r\n", "\u00A0", "\u2003", "\u2007", "\u3000", "\u200B",
          "\u0000", "\u001F", "\u0085", "\uFEFF", " a ", "a", "A", "ab", "abc", "abcd", "abcdef",
          "a b", "ABC", "ünï", "é", "É", "ÉÉ", "e\u0301", "ß", "\uD83D\uDE00", "\uD83D", "x".repeat(64),
          "x".repeat(65), "$1", "ab$", "{x}", "${validatedValue}", "\\", "12", "NaN", "Infinity", " 1",
          "1 ", "1_0", "0x10", "1e3", "1E+2147483648", "1e", ".5", "5.", "+5", "--5", "٣", "1,5");

  private OracleValues() {}

  private static List<BigInteger> bigIntegers() {
    List<BigInteger> all = new ArrayList<>();
    LONGS.forEach(it -> all.add(BigInteger.valueOf(it)));
    all.add(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE));
    all.add(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE));
    all.add(BigInteger.TEN.pow(400));
    all.add(BigInteger.TEN.pow(400).negate());
    return all;
  }

  private static List<Number> numbers() {
    List<Number> all = new ArrayList<>(List.of((byte) 3, (short) 300, 7, 5000000000L));
    all.addAll(DOUBLES);
    all.addAll(FLOATS);
    all.addAll(BIG_DECIMALS);
    all.addAll(BIG_INTEGERS);
    DoubleAdder adder = new DoubleAdder();
    adder.add(1.5);
    all.addAll(List.of(new AtomicInteger(5), new AtomicLong(-7), adder));
    return all;
  }

  /** Addresses put together at random from pieces that mean something to addresses. */
  static List<String> randomEmails(int count) {
    String[] pieces = {
      "a", "b1", "Z", ".", ".", "-", "@", "\"", "\\", " ", "[", "]", "[IPv6:", ":", "::", "1.2.3.4",
      "ffff", "fe80:", "%", "é", "例", "\uD83D\uDE00", "\uD83D", "+", "_", "!", "(", ",", "255", "0",
      "\u3002", "xn--", "\u00AD"
    };
    Random random = new Random(42);
    List<String> emails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder email = new StringBuilder();
      int before = random.nextInt(5);
      for (int j = 0; j < before + random.nextInt(6); j++) {
        email.append(j == before ? "@" : pieces[random.nextInt(pieces.length)]);
      }
      emails.add((random.nextInt(4) == 0 ? "a@" : "") + email);
    }
    return emails;
  }
}
