package app.zaguan.identity;

import app.zaguan.shared.tenancy.OrganizationId;
import java.time.Instant;

/**
 * Once a night, for each organization: the time to take away what opens nothing any more. Told in a
 * transaction behind the organization's entry wall.
 *
 * @param before what was over by then is of no use to anybody
 */
public record OrganizationNight(OrganizationId organization, Instant before) {}
