/** The editor: a draft as it is typed, reckoned and kept. */
@NullMarked
package app.zaguan.documents.desk.editor;

import org.jspecify.annotations.NullMarked;
