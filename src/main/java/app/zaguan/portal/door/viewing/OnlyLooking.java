package app.zaguan.portal.door.viewing;

import app.zaguan.portal.door.Customer;

/** Somebody who sees the portal as a contact tried to do more than look. */
class OnlyLooking extends RuntimeException {

  private final transient Customer customer;

  OnlyLooking(Customer customer) {
    super("only looking");
    this.customer = customer;
  }

  Customer customer() {
    return customer;
  }
}
