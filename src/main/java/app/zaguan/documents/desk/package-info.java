/** The staff's pages of documents; here what all of them share. */
@NullMarked
package app.zaguan.documents.desk;

import org.jspecify.annotations.NullMarked;
