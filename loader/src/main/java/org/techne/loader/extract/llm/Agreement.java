package org.techne.loader.extract.llm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.extract.result.NumberReading;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;

/** Whether a claimed value is what a quantity of the text says: the same number, in the same unit or one that converts to it. */
final class Agreement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A third is 33.3 or 33.33 percent. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.4");
    /** Symbols up to this length must agree in case: mW is not MW. */
    private static final int SHORT = 3;

    private final NumberReading numbers;
    private final Map<String, Set<Unit>> bySpelling = new HashMap<>();
    private final Set<Unit> bare = new LinkedHashSet<>();

    Agreement(NumberReading numbers, Lexicon lexicon) {
        this.numbers = numbers;
        for (Entry entry : lexicon.entries(EntityKind.UNIT)) {
            Unit unit = lexicon.unit(entry.slug()).orElseThrow();
            for (String spelling : entry.spellings()) {
                bySpelling
                        .computeIfAbsent(key(spelling), k -> new LinkedHashSet<>())
                        .add(unit);
            }
        }
        for (String plain : List.of("Point", "Count")) {
            lexicon.unit(Unit.TECHNE + plain).ifPresent(bare::add);
        }
    }

    private static String key(String symbol) {
        return symbol.length() <= SHORT ? symbol : symbol.toLowerCase(Locale.ROOT);
    }

    /**
     * The quantity as the claim reads it: the whole, or for a value that is reached "from A to B" the end that is meant.
     *
     * @throws DropException where the quantity says something else
     */
    Quantity agreed(Claims.Value claim, Quantity quantity, Metric metric) throws DropException {
        for (Quantity reading : readings(claim, quantity)) {
            if (sameInUnit(claim, reading, metric)) {
                return reading;
            }
        }
        boolean sameDigits =
                readings(claim, quantity).stream().anyMatch(q -> same(claim, q, BigDecimal.ONE, BigDecimal.ONE));
        throw new DropException(sameDigits ? Drop.UNIT_DISAGREES : Drop.NUMBER_NOT_IN_QUOTE);
    }

    private static List<Quantity> readings(Claims.Value claim, Quantity quantity) {
        boolean reached = quantity.reading().fromTo() && claim.kind() == ResultKind.ABSOLUTE;
        return reached
                ? List.of(quantity, at(quantity, quantity.low()), at(quantity, quantity.high()))
                : List.of(quantity);
    }

    private static Quantity at(Quantity range, BigDecimal end) {
        return new Quantity(range.first(), range.last(), end, end, range.form(), range.unit(), range.reading());
    }

    private boolean sameInUnit(Claims.Value claim, Quantity quantity, Metric metric) {
        Unit stated = numbers.unitOf(quantity, metric, claim.kind());
        boolean share = claim.kind() == ResultKind.FRACTION && quantity.form() == Form.TIMES;
        BigDecimal factor = stated.toCanonical().multiply(share ? HUNDRED : BigDecimal.ONE);
        for (Unit claimed : claimedUnits(claim.unit(), quantity)) {
            if (isComparable(claimed, stated, claim.kind(), quantity)
                    && same(claim, quantity, claimed.toCanonical(), factor)) {
                return true;
            }
        }
        return false;
    }

    private Set<Unit> claimedUnits(String symbol, Quantity quantity) {
        boolean none = symbol.isEmpty() && quantity.form() == Form.PLAIN;
        return none ? bare : bySpelling.getOrDefault(key(symbol), Set.of());
    }

    private boolean isComparable(Unit claimed, Unit stated, ResultKind kind, Quantity quantity) {
        Optional<String> written = quantity.unit().map(Unit::canonicalIri);
        return claimed.canonicalIri().equals(stated.canonicalIri())
                || written.filter(claimed.canonicalIri()::equals).isPresent()
                || quantity.form() == Form.PLAIN && bare.contains(claimed)
                || quantity.form() == Form.PERCENT && kind == ResultKind.DELTA && bare.contains(claimed);
    }

    private static boolean same(Claims.Value claim, Quantity quantity, BigDecimal claimed, BigDecimal stated) {
        return near(claim.low().multiply(claimed), quantity.low().multiply(stated), quantity)
                && near(claim.high().multiply(claimed), quantity.high().multiply(stated), quantity);
    }

    private static boolean near(BigDecimal claimed, BigDecimal stated, Quantity quantity) {
        BigDecimal apart = claimed.subtract(stated).abs();
        return quantity.form() == Form.PART ? apart.compareTo(ROUNDING) <= 0 : apart.signum() == 0;
    }
}
