package dev.klartext.intake.offer;

/** On which way an inquiry came. */
public enum InquirySource {
    /** The agency's public form. */
    FORM,
    /** Staff entered it, after a call or a talk. */
    STAFF
}
