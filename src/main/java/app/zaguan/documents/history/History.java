package app.zaguan.documents.history;

import org.springframework.stereotype.Repository;

/** What happened to documents. All SQL about it. */
@Repository
public class History {}
