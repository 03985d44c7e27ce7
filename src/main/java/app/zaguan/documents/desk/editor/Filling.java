package app.zaguan.documents.desk.editor;

import app.zaguan.catalog.ProductId;
import app.zaguan.catalog.Products;
import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRow;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills the editor from what was picked: a contact and what is agreed with it, a product. */
@Component
class Filling {

  private static final int CHOICES = 8;

  private final Contacts contacts;
  private final Products products;
  private final Drafting drafting;

  Filling(Contacts contacts, Products products, Drafting drafting) {
    this.contacts = contacts;
    this.products = products;
    this.drafting = drafting;
  }

  /** The contact that was picked; empty where none was, or where it is gone. */
  Optional<Contact> contact(DraftForm form) {
    return Optional.ofNullable(Read.id(form.contact(), ContactId::of)).flatMap(contacts::find);
  }

  /** The contacts that a typed name may mean, where none was picked. */
  List<ContactRow> meant(DraftForm form) {
    return form.contact().isBlank() && !form.contactText().isBlank()
        ? contacts.search(form.contactText(), CHOICES)
        : List.of();
  }

  /** The form with its contact found by the name that was typed, where it means only one. */
  DraftForm withContact(DraftForm form, Problems problems) {
    if (!form.contact().isBlank() || form.contactText().isBlank()) {
      return form;
    }
    var meant = meant(form);
    if (meant.size() == 1) {
      return form.with(meant.getFirst().id().toString(), meant.getFirst().name());
    }
    problems.add(
        Problem.at("contact", meant.isEmpty() ? "desk.contact.unknown" : "desk.contact.which"));
    return form;
  }

  /** The form after a change that fills it; any other leaves it as it is. */
  DraftForm after(DocumentType type, Change change, DraftForm form, Problems problems) {
    return switch (change) {
      case Change.Contact() -> agreed(type, withContact(form, problems));
      case Change.Product(var line) when line >= 0 && line < form.lines().size() ->
          filled(form, line, problems);
      case Change.Nothing(),
          Change.Add(),
          Change.Remove(_),
          Change.Up(_, _),
          Change.Down(_, _),
          Change.Product(_) ->
          form;
    };
  }

  private DraftForm agreed(DocumentType type, DraftForm form) {
    return contact(form)
        .map(it -> form.with(form.contact(), it.name()).agreed(drafting.blank(type, it.id())))
        .orElse(form);
  }

  private DraftForm filled(DraftForm form, int at, Problems problems) {
    var line = form.lines().get(at);
    var id = Read.id(line.product(), ProductId::of);
    var found = id == null ? products.search(line.name(), 2) : products.all(List.of(id));
    if (found.size() != 1) {
      problems.add(Problem.at("lines[" + at + "].name", "desk.product.which"));
      return form;
    }
    var lines = new ArrayList<>(form.lines());
    lines.set(at, line.filledFrom(found.getFirst(), form.money()));
    return form.with(lines);
  }
}
