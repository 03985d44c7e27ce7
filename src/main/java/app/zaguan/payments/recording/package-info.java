/** Money that staff saw with their own eyes: on the bank's statement, in the till. */
@NamedInterface("recording")
@NullMarked
package app.zaguan.payments.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
