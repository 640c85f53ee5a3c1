package dev.klartext.dispute.review;

import dev.klartext.dispute.result.FileKind;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.UUID;

/** A file on the page of a draft, with the remarks that are pinned to it. */
public record DraftFile(UUID project, ResultFile file, List<Remark> pins) {

    static DraftFile of(UUID project, ResultFile file, List<Remark> remarks) {
        return new DraftFile(
                project,
                file,
                remarks.stream()
                        .filter(remark -> remark.place().pinned())
                        .filter(remark -> remark.place().fileSha256().equals(file.sha256()))
                        .toList());
    }

    /** What is pinned to a page; a picture has only the first. */
    public List<Remark> pinsOn(int page) {
        return pins.stream()
                .filter(pin ->
                        pin.place().page() == null ? page == 1 : pin.place().page() == page)
                .toList();
    }

    public String href() {
        return Paths.file(project, file.sha256(), file.name());
    }

    public String pictureSource() {
        return Paths.file(project, file.pictureSha256(), file.name());
    }

    public String thumbSource() {
        return Paths.file(project, file.smallPictureSha256(), file.name());
    }

    /** Whether a browser opens it; everything else is saved. */
    public boolean opens() {
        return file.kind() != FileKind.OTHER;
    }
}
