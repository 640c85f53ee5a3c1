package dev.klartext.dispute.selection;

import java.util.List;

/**
 * One picture of a selection, large, with the way to its neighbours.
 *
 * @param number of the picture, from 1
 * @param before absent at the first
 * @param after absent at the last
 */
public record PictureView(SelectionView selection, Card card, int number, Card before, Card after) {

    static PictureView of(SelectionView selection, String sha256) {
        List<Card> cards = selection.cards();
        int at = cards.stream().map(card -> card.file().sha256()).toList().indexOf(sha256);
        return new PictureView(
                selection,
                cards.get(at),
                at + 1,
                at == 0 ? null : cards.get(at - 1),
                at == cards.size() - 1 ? null : cards.get(at + 1));
    }
}
