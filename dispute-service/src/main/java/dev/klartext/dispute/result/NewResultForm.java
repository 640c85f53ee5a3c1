package dev.klartext.dispute.result;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a new version, for the API's document. */
@Schema(
        name = "NewResult",
        requiredProperties = {"why"})
class NewResultForm {
    @Schema(description = "The files in the order in which they are to be looked at; may be absent if there is a link")
    public List<byte[]> files;

    @Schema(description = "Ids of uploads (see Uploads), once all their bytes are there; they come before the files")
    public List<UUID> uploads;

    @Schema(
            description = "What the project calls it, e.g. Entwurf, Bildauswahl, Rohschnitt or a word of its own;"
                    + " absent to go on as the version before",
            maxLength = DraftName.MAX)
    public String name;

    @Schema(
            description = "Makes it a picture selection: so many of the files are to be chosen, as agreed; may be"
                    + " absent",
            minimum = "1")
    public Integer pictures;

    @Schema(description = "What each further picture costs, net, e.g. 35.00; may be absent")
    public String furtherPicture;

    @Schema(description = "Why it is made this way, for the client", maxLength = NewResult.MAX_WHY)
    public String why;

    @Schema(description = "A web address to look at; it is recorded, what lies behind it is not locked")
    public String link;

    @Schema(description = "Minutes that the version took for what was ours, e.g. mending; may be absent")
    public Integer agencyMinutes;

    @Schema(description = "Minutes that it took for what the client wished; may be absent")
    public Integer clientMinutes;
}
