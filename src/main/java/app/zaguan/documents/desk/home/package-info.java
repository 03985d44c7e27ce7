/** Documents on the pages of others: the dashboard, a contact's page, the sections. */
@NullMarked
package app.zaguan.documents.desk.home;

import org.jspecify.annotations.NullMarked;
