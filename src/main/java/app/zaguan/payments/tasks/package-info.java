/** What a person of the organization must see to. */
@NamedInterface("tasks")
@NullMarked
package app.zaguan.payments.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
