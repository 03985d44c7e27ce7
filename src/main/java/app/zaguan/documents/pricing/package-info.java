/**
 * The one arithmetic of all documents: lines, allowances and charges, taxes and totals, after EN
 * 16931. Screen, PDF, e-invoice and journal all show what is computed here.
 *
 * <p>A line's net is rounded once, a tax once per category and rate (BR-CO-17). The standard has no
 * rule that ties a line's net (BT-131) to its quantity and price, and official examples state nets
 * that do not follow from them; so a document that was received may state its nets, and the totals
 * stand on those. From the nets on, everything is computed: there is no tolerance.
 */
@NamedInterface("pricing")
@NullMarked
package app.zaguan.documents.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
