package app.zaguan.documents.papers;

import app.zaguan.documents.pricing.Adjustment;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document's words and figures as JSON. Canonical: the same paper is always the same text, keys
 * in order, numbers as plain text without trailing zeros, nothing where there is nothing; so that
 * the hash of the text stands for the paper.
 */
public final class PaperJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
          .changeDefaultVisibility(it ->
              it.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                  .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                  .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
          .addMixIn(Adjustment.Size.class, SizeByKind.class)
          .addModule(new PlainValues())
          .build();

  private PaperJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Adjustment.Size.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Adjustment.Size.Share.class, name = "share")
  })
  private interface SizeByKind {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static @Nullable String writeOrNull(@Nullable Object value) {
    return value == null ? null : write(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  public static <T> @Nullable T readOrNull(@Nullable String json, Class<T> type) {
    return json == null ? null : read(json, type);
  }

  /** Of nothing, as an empty aggregate gives: no elements. */
  public static <T> List<T> readAll(@Nullable String json, Class<T> type) {
    return json == null
        ? List.of()
        : MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  public static Paper paper(String json) {
    return read(json, Paper.class);
  }

  /** SHA-256 of the text. */
  public static byte[] hash(String json) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
