package dev.klartext.dispute.selection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A selection as it is sent.
 *
 * @param files SHA-256 of each chosen picture
 * @param fewer said expressly, if they are fewer than agreed
 * @param further how many more than agreed they are, said expressly; 0 if they are not
 */
@Schema(requiredProperties = "files")
public record NewChoice(List<String> files, boolean fewer, int further) {

    public NewChoice {
        files = files == null ? List.of() : files;
    }
}
