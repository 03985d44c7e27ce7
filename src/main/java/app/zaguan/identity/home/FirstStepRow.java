package app.zaguan.identity.home;

import app.zaguan.identity.places.FirstStep;

/** A first step and whether it was taken. */
public record FirstStepRow(FirstStep step, boolean done) {}
