/** Mailing documents to whom they are for. */
@NamedInterface("sending")
@NullMarked
package app.zaguan.documents.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
