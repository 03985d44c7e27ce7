package app.zaguan.documents.sharing;

/**
 * A link fresh from making: the only time its address is known.
 *
 * @param address in full, to be mailed or copied
 */
public record SharedLink(ShareLinkId id, String address) {}
