/** The staff's page of one document, and what is done from it. */
@NullMarked
package app.zaguan.documents.desk.page;

import org.jspecify.annotations.NullMarked;
