package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.HandOut;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hands out a file of a draft of the project that was asked for. */
@ApplicationScoped
class ServeFile {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    ResultFiles files;

    @Inject
    HandOut handOut;

    /** The file, under the name that the address gives where it was shown under that one; no name in the address: empty. */
    Response file(UUID project, String sha256, String name) {
        Grant grant = gate.enter(project);
        if (!SHA256.matcher(sha256).matches()) {
            throw DraftGate.notHere();
        }
        ShownFile file = tenancy.in(grant.agencyId(), tx -> files.shownIn(tx, project, sha256, name))
                .orElseThrow(DraftGate::notHere);
        StoredFile stored = new StoredFile(file.name(), sha256, file.size(), FileKind.asBrowsersSay(file.mediaType()));
        return FileKind.of(file.mediaType()).inPlace() ? handOut.inPlace(grant, stored) : handOut.toSave(grant, stored);
    }
}
