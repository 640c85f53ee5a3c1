package dev.klartext.intake.offer;

/** How far an inquiry is on the way to an order. */
public enum InquiryState {
    NEW,
    /** A project was drafted from it; nothing is binding until who decides orders it. */
    OFFERED,
    DECLINED
}
