package org.techne.loader.extract.result;

import java.util.List;
import org.techne.loader.extract.quantity.Quantity;

/**
 * A frame that fits at a place.
 *
 * @param line the line
 * @param item index of the quantity's item
 * @param frame the frame
 * @param match where it found its parts
 * @param before what was read of the line before
 */
record Sighting(Line line, int item, Frame frame, FramePattern.Match match, List<Found> before) {
    Quantity quantity() {
        return line.items().get(item).quantities().getFirst();
    }
}
