package dev.klartext.dispute.result;

import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A draft as the API answers it. */
public record ResultView(
        UUID id,
        UUID deliverableId,
        int version,
        Text name,
        AgreedPictures pictures,
        ResultState state,
        String why,
        String link,
        List<FileView> files,
        String manifestSha256,
        String shownBy,
        Instant shownAt,
        LocalDate dueOn) {

    /** A file with the API path that reads it. */
    public record FileView(String name, String sha256, long size, String mediaType, String href) {}

    public static ResultView of(UUID projectId, Result result, List<ResultFile> files) {
        return new ResultView(
                result.id(),
                result.deliverableId(),
                result.version(),
                result.name().text(),
                result.pictures(),
                result.state(),
                result.why(),
                result.link(),
                files.stream().map(file -> view(projectId, file)).toList(),
                result.manifestSha256(),
                result.shownByName(),
                result.shownAt(),
                result.dueOn());
    }

    private static FileView view(UUID projectId, ResultFile file) {
        return new FileView(
                file.name(),
                file.sha256(),
                file.size(),
                file.mediaType(),
                "/results/api/projects/" + projectId + "/files/" + file.sha256());
    }
}
