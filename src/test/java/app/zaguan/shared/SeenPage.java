package app.zaguan.shared;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A page as it came: its status, where one ended up, and what can be read on it. */
public final class SeenPage {

  private final Browser browser;
  private final HttpResponse<byte[]> answer;
  private final Document document;

  SeenPage(Browser browser, HttpResponse<byte[]> answer) {
    this.browser = browser;
    this.answer = answer;
    document = Jsoup.parse(html(), answer.uri().toString());
  }

  public int status() {
    return answer.statusCode();
  }

  /** The path one ended up at, after redirects, without its query. */
  public String path() {
    return answer.uri().getPath();
  }

  public Optional<String> header(String name) {
    return answer.headers().firstValue(name);
  }

  public byte[] bytes() {
    return answer.body();
  }

  public String html() {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** The words on the page, without its head and its markup. */
  public String text() {
    return document.body().text();
  }

  public Elements all(String selector) {
    return document.select(selector);
  }

  /** What a screen reader calls these buttons and links. */
  public List<String> names(String selector) {
    return all(selector).stream()
        .map(it -> it.hasAttr("aria-label") ? it.attr("aria-label") : it.text())
        .toList();
  }

  /** The first element, which must be there. */
  public Element one(String selector) {
    var found = document.selectFirst(selector);
    if (found == null) {
      throw new AssertionError("nothing is " + selector + " in " + this);
    }
    return found;
  }

  /** The sentence beside a field of a refused form; empty where there is none. */
  public String problem(String field) {
    var input = one("[name='" + field + "']");
    var described = input.attr("aria-describedby").split(" ");
    var sentences = new StringBuilder();
    for (var id : described) {
      var sentence = id.endsWith("-error") ? document.getElementById(id) : null;
      if (sentence != null) {
        sentences.append(sentences.isEmpty() ? "" : " ").append(sentence.text());
      }
    }
    return sentences.toString();
  }

  /** What stands in a field: what was typed, kept. */
  public String value(String field) {
    var input = one("[name='" + field + "']");
    return switch (input.tagName()) {
      case "textarea" -> input.wholeText();
      case "select" ->
          Optional.ofNullable(input.selectFirst("option[selected]")).map(Element::val).orElse("");
      default -> chosen(field, input);
    };
  }

  private String chosen(String field, Element input) {
    if (!input.attr("type").equals("radio")) {
      return input.val();
    }
    var chosen = document.selectFirst("[name='" + field + "'][checked]");
    return chosen == null ? "" : chosen.val();
  }

  /** The form that posts to this address, ready to be filled in. */
  public Form form(String action) {
    return document.select("form").stream()
        .filter(it -> action.equals(actionOf(it)))
        .findFirst()
        .map(it -> new Form(browser, action, (FormElement) it))
        .orElseThrow(() -> new AssertionError("no form posts to " + action + " in " + this));
  }

  /** The token that each form of this page sends back; empty where there is no form. */
  String csrf() {
    var field = document.selectFirst("input[name=_csrf]");
    return field == null ? "" : field.val();
  }

  private String actionOf(Element form) {
    return form.hasAttr("action") ? form.attr("action") : path();
  }

  @Override
  public String toString() {
    return status() + " " + answer.uri() + "\n" + document.body().html();
  }
}
