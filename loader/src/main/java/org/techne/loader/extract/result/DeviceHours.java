package org.techne.loader.extract.result;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;

/** The product in a time of so many devices. */
final class DeviceHours {
    private DeviceHours() {}

    /** The device of "1,050 H800 GPU hours", which stands within the quantity. */
    static List<Mention> devices(Quantity quantity, @Nullable Mention[] mentions, Lexicon lexicon) {
        return IntStream.rangeClosed(quantity.first(), quantity.last())
                .mapToObj(i -> mentions[i])
                .flatMap(Stream::ofNullable)
                .filter(m -> m.kind() == EntityKind.HARDWARE && !isGeneric(m, lexicon))
                .limit(UnitKind.isDeviceTime(quantity) ? 1 : 0)
                .toList();
    }

    private static boolean isGeneric(Mention device, Lexicon lexicon) {
        return lexicon.entry(EntityKind.HARDWARE, device.entity().slug())
                .filter(Entry::generic)
                .isPresent();
    }
}
