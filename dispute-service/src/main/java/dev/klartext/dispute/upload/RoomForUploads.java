package dev.klartext.dispute.upload;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/** What is begun and shown to nobody takes room in the store, so that a project may begin only so much at a time. */
final class RoomForUploads {

    private RoomForUploads() {}

    static void check(Uploads.Load begun, NewUpload wanted, int maxUploads, long maxBytes) {
        if (begun.uploads() >= maxUploads || begun.bytes() + wanted.size() > maxBytes) {
            throw Problems.NOT_YET.because(Text.of(
                    "In diesem Projekt warten schon viele Dateien darauf, gezeigt zu werden. Zeigen oder verwerfen Sie"
                            + " zuerst davon welche.",
                    "Many files of this project already wait to be shown. Please show or discard some of them first."));
        }
    }
}
