/** Which people belong to which companies, and who gets copies. */
@NamedInterface("people")
@NullMarked
package app.zaguan.contacts.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
