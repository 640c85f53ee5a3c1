package dev.klartext.dispute.revision;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** What the client objected to and why, in the client's words. */
record ObjectionWords(Restatement answered) {

    Text text() {
        Answer answer = answered.answer();
        List<String> words = Stream.concat(
                        Stream.ofNullable(answer.word()),
                        answered.objected().stream()
                                .map(item -> "„" + item.words() + "“: "
                                        + answer.to(item.id()).word()))
                .toList();
        return Text.same(String.join("\n", words));
    }
}
