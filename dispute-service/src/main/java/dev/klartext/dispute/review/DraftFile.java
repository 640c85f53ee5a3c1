package dev.klartext.dispute.review;

import dev.klartext.dispute.preview.FilePreviews;
import dev.klartext.dispute.result.FileKind;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.UUID;

/**
 * A file on the page of a draft, with what was drawn of it and the remarks that are pinned to it.
 *
 * @param voices remarks that were handed in to the reader and wait for their word
 */
public record DraftFile(UUID project, ResultFile file, FilePreviews previews, List<Remark> pins, List<Voice> voices) {

    static DraftFile of(
            UUID project, ResultFile file, FilePreviews previews, List<Remark> remarks, List<Voice> voices) {
        return new DraftFile(
                project,
                file,
                previews,
                remarks.stream().filter(remark -> lies(remark.place(), file)).toList(),
                voices.stream()
                        .filter(voice -> lies(voice.remark().place(), file))
                        .toList());
    }

    private static boolean lies(Place place, ResultFile file) {
        return place.pinned() && place.fileSha256().equals(file.sha256());
    }

    /** What is pinned to a page; a picture has only the first. */
    public List<Remark> pinsOn(int page) {
        return pins.stream().filter(pin -> isOn(page, pin.place())).toList();
    }

    public List<Voice> voicesOn(int page) {
        return voices.stream()
                .filter(voice -> isOn(page, voice.remark().place()))
                .toList();
    }

    private static boolean isOn(int page, Place place) {
        return place.page() == null ? page == 1 : place.page() == page;
    }

    public String href() {
        return Paths.file(project, file.sha256(), file.name());
    }

    /** Whether there is something to look at in the page, now or soon; everything else is only saved. */
    public boolean seen() {
        return previews.begun() || previews.waiting() || file.kind().plays();
    }

    public boolean video() {
        return file.kind() == FileKind.VIDEO;
    }

    /** Pictures or pages that are drawn, from this page on. */
    public List<DraftSheet> sheets(int from) {
        return previews.sheets().stream()
                .filter(sheet -> sheet.page() >= from)
                .map(sheet -> new DraftSheet(project, file, sheet))
                .toList();
    }

    public String thumbSource() {
        return Paths.file(project, file.smallPictureSha256(), file.name());
    }

    /** Where the next pictures are to be had as soon as they are drawn. */
    public String restHref() {
        return Paths.draft(project, file.resultId()) + "/files/" + file.sha256() + "/sheets?from="
                + previews.nextPage();
    }

    /** Whether nothing could be drawn of a file of which there usually is something. */
    public boolean blank() {
        return file.kind().drawn() && !seen();
    }

    /** Whether a browser opens it; everything else is saved. */
    public boolean opens() {
        return file.kind().inPlace();
    }

    public String icon() {
        return switch (file.kind()) {
            case PICTURE, PRINT -> "photo";
            case PDF -> "file-text";
            case VIDEO -> "movie";
            case AUDIO -> "music";
            case OTHER -> file.mediaType().contains("zip") ? "file-zip" : "file";
        };
    }
}
