package dev.klartext.dispute.selection;

import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.UUID;

/**
 * A picture on the contact sheet.
 *
 * @param marks whether the reader may mark it now
 * @param marked whether the reader marked it
 * @param markedBy names of the others who did, for who decides
 * @param chosen whether it was sent with the selection
 */
public record Card(
        UUID project,
        UUID result,
        ResultFile file,
        boolean marks,
        boolean marked,
        List<String> markedBy,
        boolean chosen) {

    /** Where the page stands still after marking without a script. */
    public String anchor() {
        return "p-" + file.sha256().substring(0, 16);
    }

    public String href() {
        return SelectionPaths.picture(project, result, file.sha256());
    }

    public String markAction() {
        return href() + "/mark";
    }

    public String thumbSource() {
        return Paths.file(project, file.smallPictureSha256(), file.name());
    }

    public String pictureSource() {
        return Paths.file(project, file.pictureSha256(), file.name());
    }

    public String fileSource() {
        return Paths.file(project, file.sha256(), file.name());
    }

    public String others() {
        return String.join(", ", markedBy);
    }
}
