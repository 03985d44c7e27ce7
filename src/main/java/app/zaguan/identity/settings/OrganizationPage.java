package app.zaguan.identity.settings;

import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of the organization's data, with what can be chosen on it.
 *
 * @param back where one goes once it is saved
 */
public record OrganizationPage(
    OrganizationForm form, String back, List<Choice> taxes, List<Choice> withholdings) {

  private static final String NEAR = "(Europe|Atlantic|America|Africa)/.+";

  public List<Choice> languages() {
    return Words.LANGUAGES.stream()
        .map(it -> new Choice(it.getLanguage(), Words.ownName(it)))
        .toList();
  }

  /** Zones around here, and the one that is set, wherever it is. */
  public List<Choice> zones() {
    return Stream.concat(
            ZoneId.getAvailableZoneIds().stream().filter(it -> it.matches(NEAR)),
            Stream.of(form.zone()))
        .distinct()
        .sorted()
        .map(it -> new Choice(it, it.replace('_', ' ').replace("/", " / ")))
        .toList();
  }
}
