package app.zaguan.documents.papers;

import app.zaguan.catalog.ProductId;
import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values as one text each: {@code "1210.00 EUR"}, {@code "21"}, an id. */
final class PlainValues extends SimpleModule {

  PlainValues() {
    super("plain values");
    plain(BigDecimal.class, PlainValues::text, BigDecimal::new);
    plain(Money.class, PlainValues::text, PlainValues::money);
    plain(Percent.class, it -> text(it.value()), Percent::of);
    plain(ProductId.class, ProductId::toString, ProductId::of);
    plain(ContactId.class, ContactId::toString, ContactId::of);
    plain(DocumentId.class, DocumentId::toString, DocumentId::of);
  }

  private <T> void plain(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, new Writer<>(type, write));
    addDeserializer(type, new Reader<>(type, read));
  }

  private static String text(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  private static String text(Money money) {
    var digits = money.currency().getDefaultFractionDigits();
    return money.amount().setScale(digits).toPlainString() + " " + money.currency();
  }

  private static Money money(String text) {
    var space = text.indexOf(' ');
    return Money.of(text.substring(0, space), text.substring(space + 1));
  }

  private static final class Writer<T> extends StdSerializer<T> {

    private final transient Function<T, String> write;

    Writer(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(write.apply(value));
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {

    private final transient Function<String, T> read;

    Reader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      return read.apply(json.getString());
    }
  }
}
