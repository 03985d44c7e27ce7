/** Reading the audit trail: who did what, when, from where. */
@NullMarked
package app.zaguan.identity.audit;

import org.jspecify.annotations.NullMarked;
