package app.zaguan.identity;

import app.zaguan.shared.web.forms.Choice;
import java.util.List;

/** The taxes and withholdings that an organization can choose as its usual ones, by their codes. */
public interface TaxChoices {

  List<Choice> taxes();

  List<Choice> withholdings();
}
