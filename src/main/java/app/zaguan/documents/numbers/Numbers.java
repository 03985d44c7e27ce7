package app.zaguan.documents.numbers;

import app.zaguan.documents.DocumentType;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The series of an organization and the last number of each in each year. All SQL about them.
 * Taking a number locks its year until the transaction ends, so that numbers have no gaps.
 */
@Repository
public class Numbers {

  private final JdbcClient db;
  private final Here here;
  private final Ids ids;

  Numbers(JdbcClient db, Here here, Ids ids) {
    this.db = db;
    this.here = here;
    this.ids = ids;
  }

  /** The last number that was given in a year, and the date of its document. */
  public record Last(DocumentNumber number, @Nullable LocalDate date) {}

  /** Lays down the series of a new organization, unless it has one of that type. */
  void found(DocumentType type) {
    db.sql(
            """
            insert into number_series (org_id, id, type, prefix)
            values (:org, :id, :type, :prefix)
            on conflict (org_id, type) do nothing
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("type", type.name())
        .param("prefix", type.prefix())
        .update();
  }

  /**
   * The next number for a document of this date.
   *
   * @throws Refused where dates may not go back in the series, and this one does
   */
  public DocumentNumber next(DocumentType type, LocalDate date) {
    return take(type, date).orElseThrow(() -> goesBack(type, date));
  }

  private Optional<DocumentNumber> take(DocumentType type, LocalDate date) {
    return db.sql(
            """
            insert into number_series_year as y (org_id, series_id, year, last_number, last_date)
            select s.org_id, s.id, :year, 1, :date
              from number_series s
             where s.org_id = :org and s.type = :type
            on conflict (org_id, series_id, year) do update
               set last_number = y.last_number + 1,
                   last_date = greatest(y.last_date, excluded.last_date)
             where y.last_date is null or y.last_date <= excluded.last_date or not :inOrder
            returning y.last_number, y.last_date, y.year,
                      (select s.prefix from number_series s
                        where s.org_id = y.org_id and s.id = y.series_id) as prefix
            """)
        .param("org", here.organization().value())
        .param("type", type.name())
        .param("year", date.getYear())
        .param("date", date)
        .param("inOrder", type.hasDatesInOrder())
        .query((row, index) -> number(row))
        .optional();
  }

  /** The last number of a year; none where none was given. */
  public Optional<Last> last(DocumentType type, int year) {
    return db.sql(
            """
            select y.last_number, y.last_date, y.year, s.prefix
              from number_series s
              join number_series_year y on y.org_id = s.org_id and y.series_id = s.id
             where s.org_id = :org and s.type = :type and y.year = :year
            """)
        .param("org", here.organization().value())
        .param("type", type.name())
        .param("year", year)
        .query((row, index) -> new Last(number(row), row.getObject("last_date", LocalDate.class)))
        .optional();
  }

  /** Makes the next number of a year this one; false where the year has numbers already. */
  boolean begin(DocumentType type, int year, int number) {
    return db.sql(
                """
                insert into number_series_year (org_id, series_id, year, last_number)
                select s.org_id, s.id, :year, :number - 1
                  from number_series s
                 where s.org_id = :org and s.type = :type
                on conflict (org_id, series_id, year) do update
                   set last_number = excluded.last_number
                 where number_series_year.last_date is null
                """)
            .param("org", here.organization().value())
            .param("type", type.name())
            .param("year", year)
            .param("number", number)
            .update()
        == 1;
  }

  List<Series> series(int year) {
    return db
        .sql(
            """
            select s.type, s.prefix, coalesce(y.last_number, 0) + 1 as next,
                   y.last_date is not null as begun
              from number_series s
              left join number_series_year y
                on y.org_id = s.org_id and y.series_id = s.id and y.year = :year
             where s.org_id = :org
            """)
        .param("org", here.organization().value())
        .param("year", year)
        .query((row, index) ->
            new Series(
                DocumentType.valueOf(row.getString("type")),
                row.getString("prefix"),
                year,
                row.getInt("next"),
                row.getBoolean("begun")))
        .stream()
        .sorted(Comparator.comparing(Series::type))
        .toList();
  }

  /** Within the lock of the year, which {@link #begin} holds. */
  void rename(DocumentType type, String prefix) {
    db.sql("update number_series set prefix = :prefix where org_id = :org and type = :type")
        .param("org", here.organization().value())
        .param("type", type.name())
        .param("prefix", prefix)
        .update();
  }

  private Refused goesBack(DocumentType type, LocalDate date) {
    var last = last(type, date.getYear()).orElseThrow();
    return Refused.at(
        "date",
        type.noun() + ".date-goes-back",
        last.number().text(),
        last.date() == null ? date : last.date());
  }

  private static DocumentNumber number(ResultSet row) throws SQLException {
    return DocumentNumber.of(
        row.getString("prefix"), row.getInt("year"), row.getInt("last_number"));
  }
}
