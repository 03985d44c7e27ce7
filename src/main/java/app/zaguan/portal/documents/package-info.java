/** The pages of a contact's documents, and what a contact does with them. */
@NullMarked
package app.zaguan.portal.documents;

import org.jspecify.annotations.NullMarked;
