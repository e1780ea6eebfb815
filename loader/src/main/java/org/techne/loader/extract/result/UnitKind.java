package org.techne.loader.extract.result;

import java.math.BigDecimal;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;

/** What kind of thing the unit of a quantity counts. */
final class UnitKind {
    private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private UnitKind() {}

    /** True for operations in trillions and more, which are achieved by the second. */
    static boolean isRateOfCompute(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.canonicalIri().endsWith("#FLOP"))
                .filter(u -> u.toCanonical().compareTo(TRILLION) >= 0)
                .isPresent();
    }

    /** True for a number of operations. */
    static boolean isOperations(Quantity quantity) {
        return quantity.unit().filter(u -> u.canonicalIri().endsWith("#FLOP")).isPresent();
    }

    /** True for a number of points. */
    static boolean isPoints(Quantity quantity) {
        return quantity.unit().filter(u -> u.iri().endsWith("#Point")).isPresent();
    }

    /** True for a number of tokens. */
    static boolean isTokens(Quantity quantity) {
        return quantity.unit().filter(u -> u.iri().endsWith("#Token")).isPresent();
    }

    /** True for the time of so many devices together: GPU-hours, TPU-days. */
    static boolean isDeviceTime(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.canonicalIri().matches(".*[A-Z]PUHour"))
                .isPresent();
    }

    /** True for a number of epochs. */
    static boolean isEpochs(Quantity quantity) {
        return quantity.unit().filter(u -> u.iri().endsWith("#Epoch")).isPresent();
    }

    /** True for a number of bytes. */
    static boolean isBytes(Quantity quantity) {
        return quantity.unit().filter(u -> u.canonicalIri().endsWith("/BYTE")).isPresent();
    }

    /** True for so many times a second, up to thousands; more is the beat of a clock. */
    static boolean isRateOfWork(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.iri().endsWith("/HZ") || u.iri().endsWith("/KiloHZ"))
                .isPresent();
    }

    /** True for frames, images and the like in a time. */
    static boolean isFrameRate(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.canonicalIri().endsWith("#FramePerSecond")
                        || u.canonicalIri().endsWith("#ImagePerSecond"))
                .isPresent();
    }

    /** True for decibels. */
    static boolean isDecibels(Quantity quantity) {
        return quantity.unit().filter(u -> u.canonicalIri().endsWith("/DeciB")).isPresent();
    }

    /** True for bits in a time, as links have them and networks reach them. */
    static boolean isBitRate(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.canonicalIri().endsWith("/BIT-PER-SEC"))
                .isPresent();
    }

    /** True for a length of time. */
    static boolean isTime(Quantity quantity) {
        return quantity.form() == Form.UNIT
                && quantity.unit()
                        .filter(u -> u.canonicalIri().endsWith("/SEC"))
                        .isPresent();
    }

    /** True for an hour and longer, as training takes. */
    static boolean isLong(Quantity quantity) {
        return quantity.unit().filter(u -> u.toCanonical().compareTo(HOUR) >= 0).isPresent();
    }

    /** True for a minute and longer. */
    static boolean isMinutes(Quantity quantity) {
        return quantity.unit()
                .filter(u -> u.toCanonical().compareTo(MINUTE) >= 0)
                .isPresent();
    }
}
