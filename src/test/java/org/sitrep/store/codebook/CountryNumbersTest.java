package org.sitrep.store.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;
import org.sitrep.store.Database;

/** Every country has its numbers, no two the same, and the view of them says what the list says. */
class CountryNumbersTest {
  private static final List<String> COLUMNS = List.of("iso3", "iso2", "iso_number", "gwno");

  private final List<Table.Row> numbers = Knowledge.builtIn().rows("codebook/country_numbers.tsv");

  @Test
  void noNumberIsGivenTwice() {
    for (String column : COLUMNS) {
      Set<String> seen = new HashSet<>();
      List<String> twice =
          numbers.stream()
              .map(row -> row.get(column).orElse(""))
              .filter(value -> !value.isEmpty() && !seen.add(value))
              .toList();
      assertEquals(List.of(), twice, column);
    }
  }

  @Test
  void everyCountryOfTheLexiconHasTwoLetters() {
    Set<String> missing =
        Knowledge.builtIn().rows("lexicon/countries.tsv").stream()
            .map(row -> row.require("iso3"))
            .collect(Collectors.toCollection(TreeSet::new));
    numbers.stream()
        .filter(row -> row.require("iso2").length() == 2)
        .forEach(row -> missing.remove(row.require("iso3")));
    assertEquals(Set.of(), missing);
  }

  @Test
  void theViewIsTheList() {
    List<String> listed =
        numbers.stream()
            .map(
                row ->
                    COLUMNS.stream()
                        .map(c -> row.get(c).orElse(""))
                        .collect(Collectors.joining(" ")))
            .toList();
    assertEquals(
        listed,
        Database.create()
            .jdbc()
            .queryForList(
                "SELECT iso3 || ' ' || iso2 || ' ' || COALESCE(CAST(iso_number AS VARCHAR), '')"
                    + " || ' ' || COALESCE(CAST(gwno AS VARCHAR), '') FROM country_number ORDER BY iso3",
                String.class));
  }
}
