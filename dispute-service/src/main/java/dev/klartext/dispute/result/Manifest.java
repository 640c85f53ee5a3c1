package dev.klartext.dispute.result;

import dev.klartext.chassis.canonical.CanonicalJson;
import dev.klartext.chassis.canonical.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What exactly was shown: the files in their order, and the link as it was given. An approval names the SHA-256 of the
 * canonical bytes (RFC 8785). What lies behind the link is not part of it and may change.
 */
public record Manifest(List<ShownFile> files, String link) {

    public String canonical() {
        return new String(CanonicalJson.of(this), StandardCharsets.UTF_8);
    }

    public String sha256() {
        return Sha256.hex(canonical());
    }
}
