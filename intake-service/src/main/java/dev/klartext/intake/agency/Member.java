package dev.klartext.intake.agency;

import java.util.UUID;

/** Somebody who is staff of an agency. */
public record Member(UUID personId, String subject, String name, String email, String phone, MemberRole role) {}
