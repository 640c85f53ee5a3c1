package dev.klartext.dispute.review;

import dev.klartext.dispute.preview.FilePreviews;
import dev.klartext.dispute.preview.Preview;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.ResultFile;
import java.util.UUID;
import java.util.stream.Collectors;

/** A picture, or a page of a PDF, on the page of a draft; the browser takes the size that it needs. */
public record DraftSheet(UUID project, ResultFile file, FilePreviews.Sheet sheet) {

    /** From 1; a picture has only the first. */
    public int page() {
        return sheet.page();
    }

    public String source() {
        return address(sheet.screen());
    }

    /** The sizes to choose from; null as long as their widths are not known. */
    public String sources() {
        if (sheet.tiers().stream().anyMatch(tier -> tier.width() == null)) {
            return null;
        }
        return sheet.tiers().stream()
                .map(tier -> address(tier) + " " + tier.width() + "w")
                .collect(Collectors.joining(", "));
    }

    public Integer width() {
        return sheet.screen().width();
    }

    public Integer height() {
        return sheet.screen().height();
    }

    private String address(Preview preview) {
        return Paths.file(project, preview.sha256(), file.name());
    }
}
